// A report is one file: its charts are drawn without a server, and nothing is asked of anyone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { explorer, useExplorer } from './explorer.mjs';

useExplorer();

test('the charts of a report draw themselves from the one file', async () => {
  const built = process.env.LODE_BUILD;
  const file = `${built}/browser/report.html`;
  execFileSync(`${built}/lode`, ['report', 'commodity', 'commodity=antimony', '--db', `${built}/tests/store.db`, '--format', 'html', '-o', file]);
  const page = await explorer.browser.newPage();
  const faults = [];
  page.on('request', (request) => { if (!request.url().startsWith('file:')) faults.push(request.url()); });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`file://${file}`);
  await page.locator('figure.chart.drawn svg text', { hasText: 'China' }).first().waitFor({ state: 'attached' });
  assert.ok(await page.locator('figure.chart.drawn').count() >= 3);
  assert.deepEqual(faults, []);
});
