// Pages of what the store holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, useExplorer, visit } from './explorer.mjs';
import { onPhone, testPages, violations } from './pages.mjs';

useExplorer();

testPages(['/', '/commodity/antimony', '/country/CHN', '/country/PAK', '/article', '/why/world/W24-PAK', '/sources', '/schema', '/about']);

test('the fullest profile of a kind of thing, on a phone in the dark', async (t) => {
  const { rows } = await api(`/sql?q=${encodeURIComponent(`SELECT kind, key, max(said) FROM (SELECT e.kind, e.key, count(s.id) AS said FROM entity e LEFT JOIN statement s ON s.subject_id = e.id
    GROUP BY e.id) GROUP BY kind`)}`);
  assert.ok(rows.length > 15);
  for (const { key } of rows) {
    await t.test(key, () => visit(`/${key}`, async (page) => {
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 390);
    }, onPhone));
  }
});

test('the panel of evidence is accessible', () => visit('/commodity/antimony', async (page) => {
  await page.locator('td a.why').first().click();
  await page.locator('.panel section').first().waitFor();
  assert.deepEqual(await violations(page), []);
}));

test('a page is whole without script', () => visit('/commodity/antimony', async (page) => {
  assert.ok(await page.locator('main table tbody tr').count() > 20);
  assert.equal(await page.locator('.plot').count(), 0);
}, { javaScriptEnabled: false }));
