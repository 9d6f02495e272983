// Every page: nothing that axe-core finds, no error, no other host, no page wider than a phone, whole without script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { useExplorer, visit } from './explorer.mjs';

useExplorer();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['/', '/search?q=antimony', '/commodity/antimony', '/country/CHN', '/country/PAK', '/query', '/query/producers?commodity=antimony',
  '/query/timeline', '/query/facilities?commodity=antimony', '/query/stages?commodity=antimony', '/article', '/graph/commodity/antimony',
  '/path?from=pakistan&to=united+states', '/sql?q=SELECT+key,+label+FROM+entity+LIMIT+5', '/schema', '/sources', '/about', '/why/world/W24-PAK'];

// The page's policy allows no script of a test: axe comes in through the debugger. Of a long list it sees the first five: the others are made alike.
async function violations (page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run({ exclude: ['tbody tr:nth-child(n+6)', 'section dl.record:nth-of-type(n+6)', 'ul.sources li:nth-child(n+6)'] }, { resultTypes: ['violations'], rules: { 'scrollable-region-focusable': { enabled: true } } }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.length} x ${nodes[0].html.slice(0, 160)} (${nodes[0].failureSummary?.split('\n')[1]?.trim()})`);
}

for (const path of pages) {
  test(`${path}: accessible, and no wider than a phone`, () => visit(path, async (page, answer) => {
    assert.equal(answer.status(), 200);
    assert.equal(await page.locator('h1').count(), 1);
    assert.deepEqual(await violations(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} pixels wide`);
  }));
}

for (const path of ['/', '/commodity/antimony', '/article', '/sql']) {
  test(`${path}: accessible in the dark`, () => visit(path, async (page) => {
    assert.deepEqual(await violations(page), []);
  }, { colorScheme: 'dark' }));
}

test('the panel of evidence is accessible', () => visit('/commodity/antimony', async (page) => {
  await page.locator('td a.why').first().click();
  await page.locator('.panel section').first().waitFor();
  assert.deepEqual(await violations(page), []);
}));

test('a page is whole without script', () => visit('/commodity/antimony', async (page) => {
  assert.ok(await page.locator('main table tbody tr').count() > 20);
  assert.equal(await page.locator('.plot').count(), 0);
}, { javaScriptEnabled: false }));
