// As kb/letters.c marks the pages: what is written in other letters says its language, and which way it is read.
import { el } from './dom.js';

const scripts = [['Devanagari', 'hi'], ['Arabic', 'ur', 'rtl'], ['Cyrillic', 'ru'], ['Han', 'zh'], ['Hiragana', 'ja'], ['Katakana', 'ja'], ['Hangul', 'ko'], ['Hebrew', 'he', 'rtl'], ['Bengali', 'bn'], ['Thai', 'th']]
  .map(([script, lang, dir]) => ({ lang, dir, run: `\\p{Script=${script}}(?:[\\p{Script=${script}}\\p{M}\\p{Zs}]*[\\p{Script=${script}}\\p{M}])?` }));
const runs = new RegExp(`(${scripts.map(({ run }) => run).join('|')})`, 'u');
const whole = scripts.map(({ run, ...script }) => ({ ...script, test: new RegExp(`^${run}$`, 'u') }));

export const marked = (text) => text.split(runs).filter(Boolean).map((part) => {
  const script = whole.find(({ test }) => test.test(part));
  return script ? el('span', { lang: script.lang, dir: script.dir }, part) : part;
});
