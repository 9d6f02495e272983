// Asking: a form made from the question, its answer, downloads, SQL and its refusals.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { api, useExplorer, visit } from './explorer.mjs';

useExplorer();

test('a form asks, and its address says only what was asked', () => visit('/query/producers', async (page) => {
  await page.locator('form.query [name=commodity]').fill('tungsten');
  await page.keyboard.press('Escape');
  await page.locator('form.query button').last().click();
  await page.waitForURL(/commodity=tungsten/);
  assert.doesNotMatch(page.url(), /=(&|$)/);
  const { rows } = await api('/query/producers?commodity=tungsten');
  assert.equal(await page.locator('main table tbody tr').count(), rows.length);
  assert.match(await page.locator('main table').first().innerText(), /China/);
}, { expected: /400/ }));

test('a field of a form suggests', () => visit('/query/producers', async (page) => {
  await page.locator('form.query [name=commodity]').fill('sur');
  await page.locator('form.query [role=option]').first().waitFor();
  await page.locator('form.query [role=option]').first().click();
  assert.notEqual(await page.locator('form.query [name=commodity]').inputValue(), 'sur');
}, { expected: /400/ }));

test('a wrong year is refused in words', () => visit('/query/producers?commodity=antimony&year=never', async (page, answer) => {
  assert.equal(answer.status(), 400);
  assert.match(await page.locator('[role=alert]').innerText(), /year/);
}, { expected: /400/ }));

test('the answer downloads as it is shown', () => visit('/query/producers?commodity=antimony', async (page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href*="format=csv"]').first().click()]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  const { rows } = await api('/query/producers?commodity=antimony');
  assert.match(lines[0], /country.*quantity/);
  assert.equal(lines.length, rows.length + 1);
  assert.match(lines[1], /^China,.*40000/);
}));

test('SQL answers', () => visit('/sql', async (page) => {
  await page.locator('textarea[name=q]').fill("SELECT label FROM entity WHERE key = 'commodity/antimony'");
  await page.keyboard.press('Control+Enter');
  await page.locator('main table td', { hasText: 'Antimony' }).waitFor();
}));

test('the schema stands beside SQL: keys alone put a view and its columns into the statement', () => visit('/sql', async (page) => {
  const area = page.locator('textarea[name=q]');
  await area.fill('SELECT ');
  const view = page.locator('aside.schema details[data-name=production]');
  await view.locator('summary').press('Enter');
  await view.locator('dt button', { hasText: /^country$/ }).press('Enter');
  await view.locator('dt button', { hasText: /^quantity$/ }).press('Enter');
  assert.equal(await area.inputValue(), 'SELECT country, quantity');
  assert.equal(await page.locator('aside.schema [role=status]').innerText(), 'quantity is inserted');
  await area.press('End');
  await page.keyboard.type(' FROM');
  await view.locator('button', { hasText: 'Insert production' }).click();
  assert.equal(await area.inputValue(), 'SELECT country, quantity FROM production');
  assert.match(await view.innerText(), /One row per country, year and edition/);
  assert.match(await view.innerText(), /unit\s+of the value: canonical/);
  await page.keyboard.press('Control+Enter');
  await page.locator('main table td', { hasText: 'China' }).first().waitFor();
  assert.match(await page.locator('.truncated').innerText(), /Only the first 1000 rows/);
}));

test('the schema says what a row and its columns mean', () => visit('/schema', async (page) => {
  await page.locator('details[data-name=production] > summary').click();
  const text = await page.locator('#production').innerText();
  assert.match(text, /what a country produced/);
  assert.match(text, /stage\s+mine, plant, smelter/);
  await page.locator('#production summary').click();
  assert.match(await page.locator('#production').innerText(), /CREATE VIEW production/);
  assert.ok(await page.locator('#tables details[data-name=observation]').count() === 1);
}));

test('SQL that writes is refused, and nothing is written', () => visit('/sql?q=DELETE%20FROM%20entity', async (page, answer) => {
  assert.ok(answer.status() >= 400);
  assert.ok((await page.locator('[role=alert]').innerText()).length > 10);
  const { rows } = await api('/sql?q=SELECT%20count(*)%20AS%20n%20FROM%20entity');
  assert.ok(rows[0].n > 500);
}, { expected: /40\d/ }));

test('what a store says is text, never markup', () => visit(`/sql?q=${encodeURIComponent("SELECT '<img src=x onerror=alert(1)>' AS a, '<script>alert(2)</script>' AS b")}`, async (page) => {
  assert.match(await page.locator('main').innerText(), /<img src=x onerror=alert\(1\)>/);
  assert.equal(await page.locator('main img, main script').count(), 0);
}));
