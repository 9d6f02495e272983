// The evidence of a number opens beside it; with a modifier key, or without script, the link is a page of its own.
import { el, path } from './dom.js';

class Panel {
  constructor (enhance) {
    this.enhance = enhance;
    this.trail = [];
    this.title = el('h2', { tabindex: '-1', id: 'panel-title' }, 'Evidence');
    this.back = el('button', { type: 'button', class: 'back', hidden: true, 'aria-label': 'Back', onclick: () => this.goBack() }, '←');
    this.whole = el('a', { class: 'whole' }, 'Whole page');
    this.body = el('div', { class: 'panel-body', 'aria-live': 'polite' });
    this.node = el('div', { class: 'panel', role: 'dialog', 'aria-labelledby': 'panel-title', hidden: true, onkeydown: (event) => this.keys(event) },
      el('div', { class: 'panel-head' }, this.back, this.title, this.whole,
        el('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => this.close() }, '×')),
      this.body);
    document.body.append(this.node);
  }

  keys (event) {
    if (event.key === 'Escape') this.close();
  }

  async open (key, from = document.activeElement) {
    if (this.node.hidden) { this.from = from; this.trail = []; }
    this.trail.push(key);
    await this.show(key);
  }

  async goBack () {
    this.trail.pop();
    await this.show(this.trail.at(-1));
  }

  async show (key) {
    this.node.hidden = false;
    document.documentElement.classList.add('panelled');
    this.back.hidden = this.trail.length < 2;
    this.whole.href = `/why/${path(key)}`;
    this.title.textContent = 'Evidence';
    this.body.setAttribute('aria-busy', 'true');
    this.body.replaceChildren(el('p', { class: 'loading' }, 'Loading …'));
    this.title.focus();
    const turn = this.turn = Symbol(key);
    const content = await this.load(key);
    if (turn !== this.turn) return;
    this.body.replaceChildren(...content);
    this.body.removeAttribute('aria-busy');
    this.node.scrollTop = 0;
    const heading = this.body.querySelector('h1');
    if (heading) { this.title.textContent = heading.textContent; heading.remove(); }
    await this.enhance(this.body);
  }

  async load (key) {
    try {
      const answer = await fetch(`/why/${path(key)}?fragment=1`);
      const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const content = parsed.querySelector('main') ?? parsed.body;
      if (answer.ok || content.textContent.trim()) return [...content.childNodes].map((node) => document.importNode(node, true));
      return [el('p', { class: 'error', role: 'alert' }, `The store did not answer: ${answer.status}`)];
    } catch {
      return [el('p', { class: 'error', role: 'alert' }, 'The server cannot be reached. Is lode serve still running?')];
    }
  }

  close () {
    this.turn = null;
    this.node.hidden = true;
    document.documentElement.classList.remove('panelled');
    this.from?.focus?.();
  }
}

export function watchLinks (enhance) {
  const panel = new Panel(enhance);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a.why');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const key = link.dataset.key ?? decodeURIComponent(link.pathname.replace(/^\/why\//, ''));
    event.preventDefault();
    panel.open(key, link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.node.hidden && !event.defaultPrevented) panel.close();
  });
  return panel;
}
