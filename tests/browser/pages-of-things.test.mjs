// Pages of what the store holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useExplorer, visit } from './explorer.mjs';
import { testPages, violations } from './pages.mjs';

useExplorer();

testPages(['/', '/commodity/antimony', '/country/CHN', '/country/PAK', '/article', '/why/world/W24-PAK', '/sources', '/schema', '/about']);

test('the panel of evidence is accessible', () => visit('/commodity/antimony', async (page) => {
  await page.locator('td a.why').first().click();
  await page.locator('.panel section').first().waitFor();
  assert.deepEqual(await violations(page), []);
}));

test('a page is whole without script', () => visit('/commodity/antimony', async (page) => {
  assert.ok(await page.locator('main table tbody tr').count() > 20);
  assert.equal(await page.locator('.plot').count(), 0);
}, { javaScriptEnabled: false }));
