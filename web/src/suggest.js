// Suggestions under the search field: an ARIA combobox. Choosing one goes to its page.
import { el, getJson } from './dom.js';
import { marked } from './letters.js';

const wait = 120;
let count = 0;

class Suggestions {
  constructor (input, kind, goes) {
    Object.assign(this, { input, kind, goes, active: -1, rows: [] });
    this.list = el('ul', { role: 'listbox', id: `suggestions-${count += 1}`, class: 'suggestions', 'aria-label': 'Suggestions', hidden: true });
    for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id })) input.setAttribute(name, value);
    const holder = el('span', { class: 'suggest' });
    input.replaceWith(holder);
    holder.append(input, this.list);
    input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), wait); });
    input.addEventListener('keydown', (event) => this.keys(event));
    input.addEventListener('blur', () => setTimeout(() => this.hide(), 150));
  }

  async ask () {
    const text = this.input.value.trim();
    if (!text) return this.hide();
    const kind = this.kind && this.kind !== 'entity' ? `&kind=${encodeURIComponent(this.kind)}` : '';
    const turn = this.turn = Symbol(text);
    try {
      const body = await getJson(`/api/search?q=${encodeURIComponent(text)}${kind}&limit=8`);
      if (turn === this.turn) this.show(body.rows.slice(0, 8));
    } catch {
      this.hide();
    }
  }

  show (rows) {
    this.rows = rows;
    this.active = -1;
    this.list.replaceChildren(...rows.map((row, i) => el('li', { role: 'option', id: `${this.list.id}-${i}`, 'aria-selected': 'false', onmousedown: (event) => { event.preventDefault(); this.choose(i); } },
      el('span', { class: 'name' }, row.label ?? row.name ?? row.key), row.matched && row.matched !== row.label ? el('span', { class: 'matched' }, ...marked(row.matched)) : null,
      el('span', { class: 'kind' }, row.kind ?? ''))));
    this.list.hidden = rows.length === 0;
    this.input.setAttribute('aria-expanded', String(rows.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  hide () {
    clearTimeout(this.timer);
    this.turn = null;
    this.show([]);
  }

  move (step) {
    const n = this.rows.length;
    if (!n) return;
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = (this.active + step + n + (this.active < 0 && step < 0 ? 1 : 0)) % n;
    const option = this.list.children[this.active];
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', option.id);
  }

  choose (i) {
    const { key, term, label } = this.rows[i];
    if (this.goes) {
      window.location.assign(`/${key.split('/').map(encodeURIComponent).join('/')}`);
      return;
    }
    this.input.value = term ?? key ?? label;
    this.hide();
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  keys (event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.rows.length) this.ask();
      else this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === 'Escape') {
      if (this.rows.length) {
        event.preventDefault();
        event.stopPropagation();
      }
      this.hide();
    }
  }
}

export function suggestAll (root) {
  for (const input of root.querySelectorAll('form[role=search] input[name=q]')) new Suggestions(input, '', true);
  for (const input of root.querySelectorAll('input[data-suggest]')) new Suggestions(input, input.dataset.suggest, false);
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.querySelector('form[role=search] input[name=q]')?.focus();
  });
}
