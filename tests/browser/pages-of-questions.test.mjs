// Pages that answer, and pages in the dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, useExplorer, visit } from './explorer.mjs';
import { onPhone, testPages, violations } from './pages.mjs';

useExplorer();

testPages(['/shock?remove=China&commodity=antimony', '/search?q=antim', '/report', '/report/article', '/report/commodity?commodity=antimony', '/query', '/query/producers?commodity=antimony', '/query/timeline', '/query/facilities?commodity=antimony',
  '/query/stages?commodity=antimony', '/graph/commodity/antimony', '/path?from=pakistan&to=united+states', '/sql']);

for (const path of ['/commodity/antimony', '/article', '/sql']) {
  test(`${path}: accessible in the dark`, () => visit(path, async (page) => {
    assert.deepEqual(await violations(page), []);
  }, { colorScheme: 'dark' }));
}

// What gives rows where a parameter has to be given; for the others, antimony's.
const asked = { byproducts: 'commodity=zinc', claims: 'source=article', 'country-production': 'country=China', 'country-reserves': 'country=China',
  diff: 'from=usgs-mcs-2025&to=usgs-mcs-2026&commodity=antimony', 'diff-commodities': 'from=usgs-mcs-2025&to=usgs-mcs-2026', exposure: 'country=USA&commodity=antimony&date=2026-02-04',
  flows: 'product=811010&exporter=China&importer=India', exporters: 'product=811010', imports: 'country=USA', indicators: 'country=FIN',
  measures: 'commodity=gallium&date=2026-06-01', participants: 'event=event/critical-minerals-ministerial-2026', prices: 'commodity=copper',
  statements: 'about=Pakistan', suppliers: 'country=USA', trace: 'from=company/us-strategic-metals', trade: 'product=811010', 'trade-risk': 'product=811010',
  verdicts: 'source=article', 'reliance-computed': 'commodity=antimony&edition=usgs-mcs-2026' };

test('questions with their answers', async (t) => {
  const { queries } = await api('/query');
  assert.ok(queries.length > 40);
  for (const { name, params } of queries) {
    const fields = asked[name] ?? (params.some((param) => param.name === 'commodity') ? 'commodity=antimony' : '');
    await t.test(`${name}?${fields}`, () => visit(`/query/${name}?${fields}&limit=12`, async (page, answer) => {
      assert.equal(answer.status(), 200);
      assert.deepEqual(await violations(page), []);
    }));
  }
});

test('what is wrong, and what is empty, is said on pages as good as others', async (t) => {
  const pages = { '/nothing/at-all': 404, '/why/nothing': 404, '/query/nothing': 400, '/graph/nothing': 404, '/query/producers?commodity=antimoy': 404, '/shock?remove=nobody': 404,
    '/path?from=antimony&to=nowhere': 404, '/sql?q=DELETE+FROM+entity': 400, '/search?q=xyzzyplugh': 200, '/query/producers?commodity=antimony&year=1950': 200,
    '/sql?q=SELECT+1+WHERE+0': 200 };
  for (const [path, status] of Object.entries(pages)) {
    await t.test(path, () => visit(path, async (page, answer) => {
      assert.equal(answer.status(), status);
      assert.equal(await page.locator('h1').count(), 1);
      assert.ok((await page.locator('main [role=alert], main .empty, main h1').last().innerText()).length > 10);
      assert.deepEqual(await violations(page), []);
    }, { ...onPhone, expected: /40\d/ }));
  }
});
