// Pages that answer, and pages in the dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useExplorer, visit } from './explorer.mjs';
import { testPages, violations } from './pages.mjs';

useExplorer();

testPages(['/search?q=antim', '/report', '/report/article', '/report/commodity?commodity=antimony', '/query', '/query/producers?commodity=antimony', '/query/timeline', '/query/facilities?commodity=antimony',
  '/query/stages?commodity=antimony', '/graph/commodity/antimony', '/path?from=pakistan&to=united+states', '/sql']);

for (const path of ['/commodity/antimony', '/article', '/sql']) {
  test(`${path}: accessible in the dark`, () => visit(path, async (page) => {
    assert.deepEqual(await violations(page), []);
  }, { colorScheme: 'dark' }));
}
