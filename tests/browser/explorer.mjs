// What the tests of the explorer share: the server on a port of its own, a browser, and pages that tell what went wrong in them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const built = process.env.LODE_BUILD;
export const explorer = { url: '', browser: null };
let server = null;

// The first line tells the address.
function serve () {
  return new Promise((resolve, reject) => {
    server = spawn(`${built}/lode`, ['serve', '--port', '0', '--db', `${built}/tests/store.db`], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (data) => {
      said += data;
      const url = said.match(/http:\/\/(127\.0\.0\.1|localhost):\d+/)?.[0];
      if (url) resolve(url);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (status) => reject(new Error(`lode serve ended with ${status}: ${said}`)));
    setTimeout(() => reject(new Error(`lode serve told no address: ${said}`)), 10000).unref();
  });
}

export function useExplorer () {
  before(async () => {
    explorer.url = await serve();
    explorer.browser = await chromium.launch({ executablePath: process.env.LODE_CHROMIUM, args: ['--no-sandbox'] });
  });
  after(async () => {
    await explorer.browser?.close();
    server?.removeAllListeners('exit');
    server?.kill();
  });
}

const window = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' };

// A page that writes down what is held against it: an error, a warning of its policy, a request to another host.
async function newPage (options) {
  const context = await explorer.browser.newContext({ ...window, acceptDownloads: true, ...options });
  context.setDefaultTimeout(30000);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`); });
  page.on('request', (request) => { if (!request.url().startsWith(explorer.url) && !/^(data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`); });
  return { page, faults };
}

// Visit PATH, run the test, and find no fault. One page serves all visits of a file, which takes a third of the time; a test that
// leaves something behind, or that asks for another kind of browser, has one of its own.
let shared = null;
export async function visit (path, test, { expected, viewport = window.viewport, colorScheme = window.colorScheme, alone, ...ofContext } = {}) {
  const own = alone || Object.keys(ofContext).length > 0;
  const { page, faults } = own ? await newPage(ofContext) : shared ??= await newPage();
  faults.length = 0;
  try {
    await page.mouse.move(0, 0);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const answer = await page.goto(explorer.url + path);
    if (ofContext.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
    await test(page, answer);
  } finally {
    if (own) await page.context().close();
  }
  assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), []);
}

export async function api (path) {
  const answer = await fetch(`${explorer.url}/api${path}`);
  return { status: answer.status, ...await answer.json() };
}

// The option of the chart in FIGURE, which is a picture until somebody points at it.
export async function optionOf (figure) {
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('svg path').first().waitFor({ state: 'attached' });
  return figure.evaluateHandle(async (node) => {
    node.querySelector('.canvas').dispatchEvent(new PointerEvent('pointerenter'));
    while (!node.frame.chart) await new Promise((resolve) => setTimeout(resolve, 20));
    return node.frame.chart.getOption();
  });
}
