// What if: something drops out or a measure bites, and the page says who loses what, in a sentence, in charts, in tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, optionOf, useExplorer, visit } from './explorer.mjs';

useExplorer();

const ban = 'measure/china-mofcom-2024-46-section-2';
const section = async (path, title) => (await api(path)).sections.find((one) => title.test(one.title)).answer.rows;
const said = (page) => page.locator('#answer').innerText();

async function drawnIn (page, id) {
  const option = await optionOf(page.locator(`#${id} figure.chart`));
  return option.evaluate(({ series }) => series.map(({ type, name, data }) => ({ type, name, data: data.map((item) => ({ name: item.name, value: item.value, children: item.children?.length })) })));
}

test('a country drops out: asked by the form, answered in a sentence', () => visit('/shock', async (page) => {
  await page.getByLabel('remove').fill('chin');
  await page.locator('.suggestions li', { hasText: 'China' }).first().click();
  await page.getByLabel('commodity').fill('antimony');
  await page.getByRole('button', { name: 'Work out' }).click();
  await page.waitForSelector('#answer');
  assert.match(await said(page), /^Without China the world loses up to 36\.1 % of its mine output of antimony \(2025\)\. 46 importers lose USD 143\.1 million/);
  assert.equal(await page.locator('main [role=alert]').count(), 0);
}));

test('who loses what is drawn as the API says', () => visit('/shock?remove=China&commodity=antimony', async (page) => {
  const rows = await section('/shock?remove=China&commodity=antimony&max=60', /^Who buys what/);
  const losses = rows.filter((row) => row.lost_upper_usd > 0);
  const bars = await drawnIn(page, 'importers');
  const drawn = bars[0].data.map(({ value }, i) => value + bars[1].data[i].value);
  assert.deepEqual(drawn, losses.map((row) => row.lost_upper_usd).sort((a, b) => b - a).slice(0, drawn.length));
  await page.locator('#importers [data-way=map]').click();
  await page.locator('#importers .canvas svg path').nth(150).waitFor({ state: 'attached' });
  const [map] = await drawnIn(page, 'importers');
  assert.ok(map.data.length > 40);
  assert.equal(map.data.find(({ name }) => name === 'JPN').value, rows.find((row) => row.importer === 'Japan').lost_upper_usd);
  const output = await drawnIn(page, 'output');
  assert.deepEqual(output.map(({ data }) => data[0].value), [null, 36.1]);
}));

test('the chain is a tree of what follows, each with its loss', () => visit('/shock?remove=Chile&commodity=copper', async (page) => {
  const rows = await section('/shock?remove=Chile&commodity=copper', /further down the chain/);
  const option = await optionOf(page.locator('#chain figure.chart'));
  const tree = await option.evaluate(({ series: [{ data }] }) => {
    const all = (item) => [[item.name, item.value], ...item.children.flatMap(all)];
    return all(data[0]);
  });
  const losses = Object.fromEntries(tree);
  for (const row of rows) assert.equal(losses[row.stage ? `${row.what} (${row.stage})` : row.what], row.lost_upper_pct, row.what);
}));

test('a mine that stops loses between nothing and its capacity', () => visit('/shock?remove=Escondida', async (page) => {
  assert.match(await said(page), /^Without Escondida the world loses up to 5\.3 % of its mine output of copper/);
  assert.match(await page.locator('#facilities').innerText(), /at most the capacity/);
}));

test('a measure takes what it takes on the day: in force all, suspended nothing', () => visit('/shock', async (page) => {
  await page.getByLabel('measure').fill(ban);
  await page.getByLabel('on', { exact: true }).fill('2025-02-01');
  await page.getByRole('button', { name: 'Work out' }).click();
  await page.waitForSelector('#answer');
  assert.match(await said(page), /^On 2025-02-01 .*all exports to its targets \(in force\)\. The buyers of 2 products lose USD 55\.5 million .*United States/);
  const rows = await section(`/shock?measure=${ban}&on=2025-02-01`, /^Who buys what/);
  assert.ok(rows.some((row) => row.lost_upper_usd === 30517974));
  await page.getByLabel('on', { exact: true }).fill('2025-12-01');
  await page.getByRole('button', { name: 'Work out' }).click();
  await page.waitForURL(/2025-12-01/);
  assert.match(await said(page), /^On 2025-12-01 nothing is lost by .*suspended until 2026-11-27/);
  assert.equal(await page.locator('#importers').count(), 0);
}));

test('fields have types, and say what is wrong', () => visit('/shock?remove=China&measure=x', async (page) => {
  assert.equal(await page.getByLabel('on', { exact: true }).getAttribute('type'), 'date');
  assert.ok(await page.locator('#p-stage option').count() > 3);
  assert.ok(await page.locator('#list-measure option').count() > 10);
  assert.match(await page.locator('main [role=alert]').innerText(), /remove= .* or measure=/);
}, { expected: /400/ }));
