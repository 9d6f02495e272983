// Hindi, Urdu, Chinese, Russian: wherever they are shown, they say their language, and Urdu is read from the right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { api, explorer, useExplorer, visit } from './explorer.mjs';

useExplorer();

// The text nodes whose letters are of another script than the language around them, and what is wrong.
const unsaid = (root) => {
  const scripts = [['Devanagari', /^(hi|mr|ne|sa)\b/], ['Arabic', /^(ur|ar|fa|ps)\b/], ['Han', /^(zh|ja|ko)\b/], ['Cyrillic', /^(ru|uk|be|bg|kk|ky|mn|sr|tg)\b/], ['Hangul', /^ko\b/], ['Hiragana', /^ja\b/], ['Katakana', /^ja\b/]];
  const walker = document.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  let seen = 0;
  while (walker.nextNode()) {
    const { data, parentElement: around } = walker.currentNode;
    if (around.closest('script, style, option, textarea')) continue;
    for (const [script, languages] of scripts) {
      if (!new RegExp(`(?=\\p{Alphabetic})\\p{Script=${script}}`, 'u').test(data)) continue;
      seen += 1;
      const language = around.closest('[lang]')?.lang ?? 'en';
      if (!languages.test(language)) wrong.push(`${language}: ${data.trim().slice(0, 80)}`);
      if (script === 'Arabic' && around.closest('[dir]')?.dir !== 'rtl') wrong.push(`from the left: ${data.trim().slice(0, 80)}`);
    }
  }
  return { wrong, seen };
};

// Of the pages that have such letters, each way in which they get there.
const pages = { '/commodity/antimony': 4, '/country/PAK': 4, '/document/article': 2, '/article': 80, '/sources': 1, '/query/claims?source=article': 70, '/query/verdicts?source=article': 60,
  '/why/article/A06': 2, '/why/article/A55a': 2, [`/search?q=${encodeURIComponent('सुर')}`]: 2, [`/search?q=${encodeURIComponent('سرم')}`]: 2,
  [`/sql?q=${encodeURIComponent("SELECT text FROM name WHERE text GLOB '*[^ -~]*'")}`]: 500 };

for (const [path, least] of Object.entries(pages)) {
  test(`${decodeURIComponent(path)}: every letter says its language`, () => visit(path, async (page) => {
    const { wrong, seen } = await page.evaluate(`(${unsaid})(document)`);
    assert.ok(seen >= least, `${seen} texts in other letters`);
    assert.deepEqual(wrong.slice(0, 5), []);
  }));
}

test('so do profiles of each kind of thing with a name in each language', () => visit('/about', async (page) => {
  const sql = "SELECT min(e.key) AS key FROM entity e JOIN name n ON n.entity_id = e.id WHERE n.text GLOB '*[^ -\u024f]*' GROUP BY e.kind, n.language";
  const { rows } = await api(`/sql?q=${encodeURIComponent(sql)}`);
  assert.ok(rows.length > 30, `${rows.length} profiles`);
  const all = await page.evaluate(`(async () => {
    const found = { wrong: [], seen: 0 };
    for (const key of ${JSON.stringify(rows.map(({ key }) => key))}) {
      const text = await (await fetch('/' + key + '?fragment=1')).text();
      const { wrong, seen } = (${unsaid})(new DOMParser().parseFromString(text, 'text/html'));
      found.wrong.push(...wrong);
      found.seen += seen;
    }
    return found;
  })()`);
  assert.ok(all.seen > 100, `${all.seen} texts in other letters`);
  assert.deepEqual(all.wrong.slice(0, 5), []);
}));

test('the panel says it, and so do suggestions', () => visit('/country/PAK', async (page) => {
  await page.locator('a.why[data-key^="article/"]').first().click();
  await page.locator('.panel section').first().waitFor();
  await page.locator('form[role=search] input').fill('سرم');
  await page.locator('[role=option] .matched').first().waitFor();
  assert.equal(await page.locator('[role=option] .matched [lang=ur]').first().innerText(), 'سرمہ');
  assert.deepEqual((await page.evaluate(`(${unsaid})(document)`)).wrong, []);
}));
