// What every page is held to: nothing that axe-core finds, no error, no other host, not wider than a phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { visit } from './explorer.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The page's policy allows no script of a test: axe comes in through the debugger.
export async function violations (page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], rules: { 'scrollable-region-focusable': { enabled: true } } }));
  return found.map(({ id, nodes }) => `${id}: ${nodes.length} x ${nodes[0].html.slice(0, 160)} (${nodes[0].failureSummary?.split('\n')[1]?.trim()})`);
}

export const onPhone = { colorScheme: 'dark', viewport: { width: 390, height: 844 } };

export const testPages = (paths) => paths.forEach((path) => test(`${path}: accessible, and no wider than a phone`, () => visit(path, async (page, answer) => {
  assert.equal(answer.status(), 200);
  assert.equal(await page.locator('h1').count(), 1);
  assert.deepEqual(await violations(page), []);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide} pixels wide`);
})));
