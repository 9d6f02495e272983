// Every number leads to its evidence: in the side panel, by keys alone, and without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useExplorer, visit } from './explorer.mjs';

useExplorer();

const number = 'main figure.chart td a.why, main table td a.why';

test('a number opens its evidence beside the page', () => visit('/commodity/antimony', async (page) => {
  await page.locator(number).first().click();
  const panel = page.locator('.panel');
  await panel.locator('section').first().waitFor();
  assert.match(page.url(), /\/commodity\/antimony$/);
  const text = await panel.innerText();
  assert.match(text, /sha256/i);
  assert.match(text, /usgs-mcs-2026/);
}));

test('keys alone: Enter opens, the focus goes in, Escape closes and gives it back', () => visit('/commodity/antimony', async (page) => {
  const link = page.locator(number).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel section').first().waitFor();
  assert.ok(await page.evaluate(() => document.querySelector('.panel').contains(document.activeElement)));
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.panel:visible').count(), 0);
  assert.ok(await link.evaluate((node) => node === document.activeElement));
}));

test('the panel leads to the whole page', () => visit('/commodity/antimony', async (page) => {
  await page.locator(number).first().click();
  await page.locator('.panel section').first().waitFor();
  await page.locator('.panel a.whole').click();
  await page.waitForURL('**/why/**');
  assert.match(await page.locator('main').innerText(), /sha256/i);
}));

test('without script the link is a page', () => visit('/commodity/antimony', async (page) => {
  await page.locator(number).first().click();
  await page.waitForURL('**/why/**');
  assert.match(await page.locator('main').innerText(), /sha256/i);
}, { javaScriptEnabled: false }));

test('a claim of the article stands beside what contradicts it, in both languages', () => visit('/article', async (page) => {
  assert.ok(await page.locator('main [lang=hi]').count() > 0);
  const text = await page.locator('main').innerText();
  assert.match(text, /शामिल नहीं किया गया है/);
  assert.match(text, /has not been included/);
  assert.match(text, /State Department|state-department/i);
}));

test('a column sorts by its numbers, with a key, and says so', () => visit('/query/producers?commodity=antimony', async (page) => {
  const head = page.locator('th[data-column=quantity]').first();
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  const values = () => page.locator('figure.chart tbody tr').evaluateAll((rows) => rows.map((row) => {
    const cell = row.cells[[...row.closest('table').tHead.rows[0].cells].findIndex((th) => th.dataset.column === 'quantity')];
    return cell.dataset.value ?? cell.querySelector('[data-value]')?.dataset.value ?? null;
  }));
  const way = await head.getAttribute('aria-sort');
  const found = (await values()).filter((value) => value !== null).map(Number);
  assert.ok(found.length > 5);
  assert.deepEqual(found, [...found].sort((a, b) => way === 'ascending' ? a - b : b - a));
  const firsts = await values();
  await page.keyboard.press('Enter');
  assert.notDeepEqual(await values(), firsts);
}));
