// A report is one file: its charts are drawn without a server, nothing is asked of anyone, and it prints whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { explorer, useExplorer, visit } from './explorer.mjs';

useExplorer();

const built = process.env.LODE_BUILD;
const lode = (...words) => execFileSync(`${built}/lode`, [...words, '--db', `${built}/tests/store.db`], { encoding: 'utf8', maxBuffer: 1 << 26 });
const has = (program) => { try { execFileSync(program, ['-v'], { stdio: 'ignore' }); return true; } catch { return false; } };

async function open (...words) {
  const file = `${built}/browser/report-${words[0]}.html`;
  lode('report', ...words, '--format', 'html', '-o', file);
  const page = await explorer.browser.newPage();
  const faults = [];
  page.on('request', (request) => { if (!request.url().startsWith('file:')) faults.push(request.url()); });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`file://${file}`, { timeout: 60000 });
  return { page, file, faults };
}

test('the charts of a report draw themselves from the one file, before it has loaded', async () => {
  const { page, faults } = await open('commodity', 'commodity=antimony');
  assert.equal(await page.title(), 'Antimony - lode');
  assert.equal(await page.locator('figure.chart.framed:not(.drawn)').count(), 0);
  for (const kind of ['map', 'line', 'bar', 'sankey']) assert.ok(await page.locator(`figure.drawn[data-kind=${kind}] svg`).count() >= 1, kind);
  assert.equal(await page.locator('figure.drawn[data-kind=line] svg text', { hasText: 'usgs-mcs-2025' }).first().count(), 1);
  assert.deepEqual(faults, []);
  await page.close();
});

// Words of a PDF with their right edges, page by page.
function wordsOf (pdf) {
  const text = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return text.split('<page ').slice(1).map((page) => ({
    width: Number(page.match(/width="([\d.]+)"/)[1]),
    words: [...page.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(([, right, word]) => ({ right: Number(right), word })),
  }));
}

test('a report prints whole on A4 and Letter', { skip: !has('pdftotext') && 'pdftotext is not here: make check installs it' }, async () => {
  const { page, file } = await open('country', 'country=PAK');
  const keys = [...lode('report', 'country', 'country=PAK').matchAll(/\| (o[0-9a-z]{11}) \|/g)].map(([, key]) => key);
  assert.ok(keys.length > 20, `${keys.length} keys`);
  for (const format of ['A4', 'Letter']) {
    const pdf = file.replace('.html', `-${format}.pdf`);
    await page.pdf({ path: pdf, format });
    const pages = wordsOf(pdf);
    assert.ok(pages.length > 3 && pages.length < 40, `${pages.length} pages`);
    assert.deepEqual(pages.flatMap(({ width, words }) => words.filter(({ right }) => right > width - 36)), [], 'nothing is cut off at the right');
    const text = pages.flatMap(({ words }) => words.map(({ word }) => word)).join(' ');
    assert.deepEqual(keys.filter((key) => !text.includes(key)), [], 'every row is there');
  }
  await page.close();
});

test('a table that goes on over a page has its heads again', { skip: !has('pdftotext') }, async () => {
  const { page, file } = await open('criticality');
  const pdf = file.replace('.html', '.pdf');
  await page.pdf({ path: pdf, format: 'A4' });
  const heads = wordsOf(pdf).slice(0, 2).map(({ words }) => words.filter(({ word }) => ['mineral', 'us22', 'uk21'].includes(word)).length);
  assert.deepEqual(heads, [3, 3]);
  await page.close();
});

test('in the explorer a report is asked for by a form, and its numbers open their evidence', () => visit('/report', async (page) => {
  await page.locator('#commodity-commodity').fill('Sb');
  await page.locator('#commodity-commodity').press('Escape');
  await page.locator('#commodity button').click();
  await page.waitForURL(/\/report\/commodity\?commodity=Sb$/);
  await page.locator('h1', { hasText: 'Antimony' }).waitFor();
  await page.locator('figure[data-kind=map]').first().scrollIntoViewIfNeeded();
  await page.locator('figure.drawn[data-kind=map] svg path').first().waitFor({ state: 'attached' });
  await page.locator('.report td.number a.why').first().click();
  await page.locator('.panel', { hasText: 'usgs-mcs-2026' }).waitFor();
  await page.locator('.report a[href="#source-1"]').first().click();
  assert.ok(await page.locator('li:has(#source-1)').isVisible());
}));
