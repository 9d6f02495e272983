// Every number leads to its evidence: in the side panel, by keys alone, and without script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, explorer, useExplorer, visit } from './explorer.mjs';

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

test('claims stand by what bears on them, the contradicted first, as the question says', () => visit('/article', async (page) => {
  const { rows } = await api('/query/verdicts?source=article');
  assert.deepEqual(await page.locator('main section.verdict').evaluateAll((all) => all.map(({ id }) => id)), ['contradicted', 'corrected', 'supported', 'refined', 'alone']);
  assert.equal(await page.locator('main article.claim').count(), new Set(rows.map(({ key }) => key)).size);
  assert.equal(await page.locator('main .related').count(), rows.filter((row) => row.other_key).length);
  const claim = page.locator('#contradicted [id="article/A06"]');
  assert.equal(await claim.locator('> div:first-child blockquote[lang=hi]').innerText(), 'शामिल नहीं किया गया है');
  assert.match(await claim.locator('.related').first().innerText(), /^contradicted by Pakistan attended .* state-department-2026-02-04/);
  assert.ok(await claim.locator('.for').count() > 0, 'what supports it stands there, too');
  await page.locator('nav.contents a[href="#alone"]').press('Enter');
  assert.equal(await page.locator('#alone .related').count(), 0);
}));

test('a source without claims is said to have none', () => visit('/article', async (page) => {
  const { rows } = await api('/sql?q=SELECT%20key%20FROM%20source%20WHERE%20id%20NOT%20IN%20(SELECT%20source_id%20FROM%20evidence)%20LIMIT%201');
  await page.goto(`${explorer.url}/article/${rows[0].key}`);
  assert.match(await page.locator('main .empty').innerText(), /no claim/);
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
