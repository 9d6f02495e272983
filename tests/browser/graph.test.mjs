// How things connect: the graph grows where it is asked to, paths name their evidence, and a shock its losses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, explorer, useExplorer, visit } from './explorer.mjs';

useExplorer();

const edges = 'figure.chart[data-kind=graph] tbody tr';

test('a node expands: its neighbours join the table and the drawing', () => visit('/graph/commodity/antimony', async (page) => {
  const before = await page.locator(edges).count();
  assert.ok(before > 10);
  await page.locator('figure.chart summary').first().click();
  const button = page.locator('button.expand[aria-label="Expand Pakistan"]').first();
  await button.press('Enter');
  await page.waitForFunction(([rows, n]) => document.querySelectorAll(rows).length > n, [edges, before]);
  assert.match(await page.locator('p[role=status]').innerText(), /new edges around Pakistan/);
  const { rows } = await api('/neighbours/country/PAK?max=100');
  const keys = await page.locator(edges).evaluateAll((lines) => lines.map((line) => line.dataset.edge).filter(Boolean));
  assert.ok(keys.length > 0 && keys.every((key) => rows.some((row) => row.key === key)));
}));

test('kinds can be left out of the drawing', () => visit('/graph/commodity/antimony', async (page) => {
  const visible = () => page.locator(`${edges}:not([hidden])`).count();
  const before = await visible();
  await page.locator('figure.chart svg text', { hasText: 'Tajikistan' }).waitFor({ state: 'attached' });
  await page.locator('form.filters input[value=country]').uncheck();
  const after = await visible();
  assert.ok(after > 0 && after < before);
  const drawn = page.locator('figure.chart svg text');
  await drawn.filter({ hasText: /^Antimony$/ }).first().waitFor({ state: 'attached' });
  assert.ok(!(await drawn.allTextContents()).includes('Tajikistan'));
}));

test('a path shows whose word each hop stands on', () => visit('/path?from=pakistan&to=united+states', async (page) => {
  const { rows } = await api('/path?from=pakistan&to=united+states');
  assert.ok(rows.length > 1);
  const text = await page.locator('main').innerText();
  for (const row of rows.slice(0, 3)) assert.ok(text.includes(row.from) && text.includes(row.to), `${row.from} to ${row.to}`);
  assert.ok(await page.locator(`main a.why[data-key="${rows[0].key}"]`).count() > 0);
}));

test('no path is said in words', () => visit('/path?from=antimony&to=nowhere-at-all', async (page) => {
  assert.ok((await page.locator('main [role=alert], main .empty').first().innerText()).length > 10);
}, { expected: /40\d/ }));

test('a shock tells who loses what', async (t) => {
  if ((await fetch(`${explorer.url}/shock`)).status === 404) return t.skip('this build has no page of shocks');
  return visit('/shock?remove=china', async (page) => {
    assert.ok(await page.locator('main table tbody tr').count() > 0);
    assert.ok(await page.locator('main td.number').count() > 0);
  });
});
