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

test('what is not there is said, not guessed', () => visit('/search?q=xyzzyplugh', async (page) => {
  assert.equal(await page.locator('main table tbody tr').count(), 0);
  assert.match(await page.locator('main').innerText(), /xyzzyplugh/);
}, { expected: /404/ }));
