// What a chart draws is what the API answers: the option of the chart instance beside the rows of the question.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, optionOf, useExplorer, visit } from './explorer.mjs';

useExplorer();

// The series of the chart in SECTION as {type, name, points}: what is drawn without paint.
async function drawnIn (page, section) {
  const option = await optionOf(page.locator(`${section} figure.chart`).first());
  return option.evaluate(({ series }) => series.map(({ type, name, data, links }) => ({
    type, name, points: (data ?? []).map((item) => ({ name: item.name, value: item.value, key: item.row?.rowKey ?? null, symbol: item.symbol ?? null })),
    links: (links ?? []).map(({ source, target, value }) => ({ source, target, value })),
  })));
}

const foot = (page, section) => page.locator(`${section} .plot > .note`).first().innerText();
const choose = (page, section, way) => page.locator(`${section} [data-way=${way}]`).first().click();
const answer = (path) => api(path).then(({ rows }) => rows);

test('prices are a line through the years, and each point opens its figure', () => visit('/commodity/antimony', async (page) => {
  const rows = await answer('/query/prices?commodity=antimony');
  const [line] = await drawnIn(page, '#prices');
  assert.equal(line.type, 'line');
  assert.ok(line.points.length >= 8);
  assert.deepEqual(line.points.map(({ value, key }) => [value[0], value[1], key]), rows.map((row) => [String(row.period), Number(row.price), row.key]));
  assert.match(await foot(page, '#prices'), /dollars per pound/);
}));

test('prices in another unit are no points of the line', () => visit('/commodity/tungsten', async (page) => {
  const rows = await answer('/query/prices?commodity=tungsten');
  const newest = rows.at(-1).unit;
  const lines = await drawnIn(page, '#prices');
  assert.ok(rows.some((row) => row.unit !== newest));
  assert.deepEqual(lines.flatMap(({ points }) => points.map(({ key }) => key)).sort(), rows.filter((row) => row.unit === newest).map((row) => row.key).sort());
  assert.match(await foot(page, '#prices'), /in another unit/);
}));

test('concentration has its bounds, and says where nothing bounds it', () => visit('/commodity/antimony', async (page) => {
  const rows = (await answer('/query/concentration-trend?commodity=antimony')).filter((row) => row.is_newest === 1);
  const series = await drawnIn(page, '#concentration');
  assert.deepEqual(series.find(({ type }) => type === 'line').points.map(({ value }) => value), rows.map((row) => [String(row.year), row.hhi_lower]));
  const open = rows.filter((row) => row.hhi_upper !== row.hhi_lower);
  assert.ok(open.some((row) => row.hhi_upper === null));
  assert.deepEqual(series.find(({ name }) => name === 'bounds').points.map(({ value }) => value), open.map((row) => [String(row.year), row.hhi_lower, row.hhi_upper ?? 10000]));
  assert.match(await foot(page, '#concentration'), /nothing bounds it/);
}));

test('what an edition revised of another is joined to it', () => visit('/commodity/antimony', async (page) => {
  const rows = await answer('/query/history?commodity=antimony');
  const series = await drawnIn(page, '#history');
  const lines = series.filter(({ type }) => type === 'line');
  assert.deepEqual(lines.map(({ name }) => name), [...new Set(rows.map((row) => row.edition))]);
  for (const { name, points } of lines) {
    assert.deepEqual(points.map(({ value, key }) => [...value, key]), rows.filter((row) => row.edition === name).map((row) => [String(row.year), row.quantity, row.key]));
  }
  assert.deepEqual(series.find(({ name }) => name === 'revised').points.map(({ value }) => value), [['2024', 100000, 119000]]);
}));

test('refiners are bars and a map of the same numbers', () => visit('/commodity/copper', async (page) => {
  const rows = (await answer('/query/producers?commodity=copper&stage=refinery')).filter((row) => row.quantity > 0).slice(0, 8);
  const [bars] = await drawnIn(page, '#refiners');
  assert.deepEqual(bars.points.map(({ value, key }) => [value, key]), rows.map((row) => [row.quantity, row.key]));
  await choose(page, '#refiners', 'map');
  await page.locator('#refiners .canvas svg path').nth(150).waitFor({ state: 'attached' });
  const [map] = await drawnIn(page, '#refiners');
  assert.deepEqual(map.points.filter(({ key }) => key).map(({ name, value }) => [name, value]).sort(), rows.map((row) => [row.iso3, row.quantity]).sort());
}));

test('a stage is as wide as the shares of who holds it', () => visit('/commodity/copper', async (page) => {
  const [sankey] = await drawnIn(page, '#stages');
  const into = sankey.links.filter(({ target }) => target.startsWith('1 '));
  const mined = await answer('/query/producers?commodity=copper&stage=mine');
  assert.ok(into.length > 4);
  for (const { source, value } of into.filter((link) => !link.source.endsWith('all others'))) {
    assert.equal(value, mined.find((row) => row.country === source.slice(2)).share_pct, source);
  }
  assert.ok(Math.abs(into.reduce((sum, { value }) => sum + value, 0) - 100) < 0.3);
}));

test('measures in force and suspended are told apart', () => visit('/commodity/antimony', async (page) => {
  const rows = await answer('/query/measures?commodity=antimony');
  const series = await drawnIn(page, '#measures');
  assert.equal(series.find(({ name }) => name === 'in force').points.length, rows.filter((row) => row.status === 'in force').length);
  assert.equal(series.reduce((sum, { points }) => sum + points.length, 0), rows.length);
  assert.ok(series.length > 1);
}));

test('facilities stand where they are', () => visit('/country/USA', async (page) => {
  const rows = (await answer('/query/facilities?country=USA')).filter((row) => row.latitude !== null);
  const places = (await drawnIn(page, '#country-facilities')).flatMap(({ points }) => points.map(({ value }) => value.join()));
  assert.deepEqual(places.sort(), rows.map((row) => [row.longitude, row.latitude].join()).sort());
}));
