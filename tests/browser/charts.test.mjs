// Charts: drawn from the page's own table, and the table as the API answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, useExplorer, visit } from './explorer.mjs';

useExplorer();

const producers = '/query/producers?commodity=antimony';
const shown = (page, way) => page.locator(`.ways button[data-way=${way}]`).first();
const texts = (page) => page.locator('figure.chart svg text').allTextContents();

test('bars of producers say what the API says', () => visit(producers, async (page) => {
  const { rows } = await api(producers);
  assert.ok(rows.length > 5);
  const cells = await page.locator('figure.chart tbody tr').evaluateAll((lines) => lines.map((line) => line.querySelector('[data-value]')?.closest('tr').innerText));
  assert.equal(cells.length, rows.length);
  const drawn = await texts(page);
  for (const row of rows.slice(0, 8)) {
    assert.ok(drawn.includes(row.country), `${row.country} is drawn`);
    const number = row.quantity === null ? null : row.quantity >= 10000 ? `${row.quantity / 1000}K` : row.quantity.toLocaleString('en');
    if (number) assert.ok(drawn.some((text) => text.startsWith(number)), `${row.country}: ${number} among ${drawn}`);
  }
}));

for (const path of [producers, '/country/CHN', '/shock?remove=China&commodity=antimony']) {
  test(`labels of bars lie inside the picture, in the letters of the page: ${path}`, () => visit(path, async (page) => {
    const figure = page.locator('figure.chart[data-kind=bar]').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('svg text').first().waitFor({ state: 'attached' });
    const faults = await figure.evaluate((node) => {
      const canvas = node.querySelector('.canvas').getBoundingClientRect();
      return [...node.querySelectorAll('svg text')].filter((label) => {
        const box = label.getBoundingClientRect();
        const { fontSize, fontFamily } = getComputedStyle(label);
        return box.left < canvas.left - 1 || box.right > canvas.right + 1 || parseFloat(fontSize) > 13 || fontFamily.replaceAll('"', '').split(', ')[0] !== getComputedStyle(document.body).fontFamily.replaceAll('"', '').split(', ')[0];
      }).map((label) => label.outerHTML);
    });
    assert.deepEqual(faults, []);
  }));
}

test('the same figures on a map', () => visit(producers, async (page) => {
  await shown(page, 'map').click();
  await page.locator('figure.chart .canvas svg path').nth(150).waitFor({ state: 'attached' });
  assert.equal(await shown(page, 'map').getAttribute('aria-pressed'), 'true');
  await shown(page, 'bar').click();
  await page.locator('figure.chart svg text', { hasText: 'China' }).first().waitFor({ state: 'attached' });
}));

test('a profile has its charts, and each has its table beside it', () => visit('/commodity/antimony', async (page) => {
  const figures = page.locator('main figure.chart');
  assert.ok(await figures.count() >= 3);
  for (let i = 0; i < await figures.count(); i++) {
    assert.ok(await figures.nth(i).locator('table tbody tr').count() > 0);
    await figures.nth(i).scrollIntoViewIfNeeded();
    await figures.nth(i).locator('svg path').first().waitFor({ state: 'attached' });
  }
}));

test('a bar leads to the evidence of its figure', () => visit(producers, async (page) => {
  const label = await page.locator('figure.chart .canvas svg text', { hasText: 'Russia' }).first().boundingBox();
  await page.mouse.click(label.x + label.width + 24, label.y + label.height / 2);
  await page.locator('.panel section').first().waitFor();
  assert.match(await page.locator('.panel').innerText(), /Russia: Antimony, production/);
}));

test('colours change with the theme, and the choice is kept', () => visit('/commodity/antimony', async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.locator('button.theme').click();
  assert.notEqual(await ground(), light);
  await page.reload();
  assert.notEqual(await ground(), light);
}, { alone: true }));
