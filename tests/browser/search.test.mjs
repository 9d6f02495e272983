// Finding: in any script, by the mouse or by keys alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useExplorer, visit } from './explorer.mjs';

useExplorer();

const field = 'form[role=search] input[name=q]';

test('a name in Hindi leads to the profile', () => visit('/', async (page) => {
  await page.locator(field).first().fill('सुरमा');
  await page.locator('[role=option]').first().waitFor();
  assert.match(await page.locator('[role=option]').first().innerText(), /Antimony/);
  await page.locator('[role=option]').first().click();
  await page.waitForURL('**/commodity/antimony');
  assert.match(await page.locator('h1').innerText(), /Antimony/);
}));

test('keys alone: / to the field, arrows and Enter through the suggestions', () => visit('/sources', async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('tungst');
  await page.locator('[role=option]').first().waitFor();
  assert.equal(await page.locator(field).first().getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const active = await page.locator(field).first().getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/commodity/tungsten');
}));

test('Escape closes the suggestions, and Enter without a choice searches', () => visit('/about', async (page) => {
  const input = page.locator(field).first();
  await input.fill('antim');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[role=listbox]:visible').count(), 0);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=antim');
  assert.ok(await page.locator('main a[href="/commodity/antimony"]').count() > 0);
}));

test('suggestions that come after Escape are not shown', () => visit('/report', async (page) => {
  await page.route('**/api/search**', async (route) => { await new Promise((resolve) => setTimeout(resolve, 300)); await route.continue(); });
  const input = page.locator('#commodity-commodity');
  for (const wait of [0, 200]) { // before they are asked for, and while they are on their way
    await input.fill(wait ? 'antimony' : 'antim');
    await page.waitForTimeout(wait);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(700);
    assert.equal(await page.locator('[role=listbox]:visible').count(), 0, `${wait} ms`);
  }
  await page.unroute('**/api/search**');
}));

test('what is not there is said, not guessed', () => visit('/search?q=xyzzyplugh', async (page) => {
  assert.equal(await page.locator('main table tbody tr').count(), 0);
  assert.match(await page.locator('main').innerText(), /xyzzyplugh/);
}, { expected: /404/ }));

test('keys alone: from the search to a profile, its evidence, and back to the number', () => visit('/', async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('antimony');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/commodity/antimony');
  await page.waitForSelector('html[data-ready]');
  const at = () => page.evaluate(() => document.activeElement.matches('td a.why') ? document.activeElement.dataset.key : '');
  for (let i = 0; i < 80 && !await at(); i++) await page.keyboard.press('Tab');
  const key = await at();
  assert.ok(key, 'Tab comes to a number');
  await page.keyboard.press('Enter');
  await page.locator('.panel section').first().waitFor();
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('.panel').contains(document.activeElement)));
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.panel:visible').count(), 0);
  assert.equal(await at(), key);
}));

test('the first Tab is the way past the head of the page', () => visit('/query/producers?commodity=antimony', async (page) => {
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  assert.ok((await page.locator('a.skip').boundingBox()).x >= 0, 'it is seen then');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)));
}));
