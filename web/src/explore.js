// The graph page: a click on a node, or the button beside its name, adds what lies around it to the table, and the chart draws the table.
import { el, getJson, path } from './dom.js';
import { columnsOf, keyOf, rowFor } from './rows.js';
import { filters } from './filters.js';

class Exploration {
  constructor (figure, redraw) {
    this.figure = figure;
    figure.dataset.legend = 'no';
    this.redraw = redraw;
    this.table = figure.querySelector('table');
    this.body = this.table.tBodies[0];
    this.expanded = new Set([...document.querySelectorAll('main > h2 > a')].map((link) => decodeURIComponent(link.pathname.slice(1))));
    this.status = el('p', { class: 'note', role: 'status' });
    this.filters = filters(this.table, () => this.draw());
    figure.prepend(el('figcaption', {}, this.filters.node, this.status));
    figure.addEventListener('chart-framed', () => this.watchTable());
    figure.addEventListener('chart-pick', (event) => {
      const { node, row } = event.detail;
      if (!node && row) return;
      event.preventDefault();
      if (node) this.expand(node.name, node.title);
    });
  }

  // A folded table gets its buttons when it is opened.
  watchTable () {
    const folded = this.table.closest('details');
    if (!folded || folded.open) this.buttons();
    else folded.addEventListener('toggle', () => this.buttons(), { once: true });
  }

  buttons () {
    for (const row of this.body.rows) {
      for (const side of [this.figure.dataset.x, this.figure.dataset.y]) {
        const cell = row.cells[columnsOf(this.table).indexOf(side)];
        const key = keyOf(row, this.table, side);
        const there = cell?.querySelector('button.expand');
        if (!key || this.expanded.has(key)) there?.remove();
        else if (cell && !there) {
          const label = cell.textContent.trim();
          cell.append(' ', el('button', { type: 'button', class: 'expand', 'aria-label': `Expand ${label}`, title: `Expand ${label}`, onclick: () => this.expand(key, label) }, '+'));
        }
      }
    }
  }

  async expand (key, label) {
    if (this.expanded.has(key)) return;
    this.expanded.add(key);
    this.status.textContent = `Looking around ${label} …`;
    try {
      const answer = await getJson(`/api/neighbours/${path(key)}?max=100`);
      const known = new Set([...this.body.rows].map((row) => row.dataset.edge ?? keyOf(row, this.table, '')));
      const fresh = answer.rows.filter((row) => !known.has(row.key));
      this.body.append(...fresh.map((row) => rowFor(this.table, row)));
      this.status.replaceChildren(`${fresh.length} new edges around `, el('a', { href: `/${path(key)}` }, label), answer.truncated ? '; there are more.' : '.');
      this.filters.refresh();
      await this.draw();
    } catch (error) {
      this.expanded.delete(key);
      this.status.textContent = `${label}: ${error.message}`;
    }
  }

  async draw () {
    await this.redraw(this.figure);
  }
}

export function exploreGraph (root, redraw) {
  const figure = root.querySelector('main figure.chart[data-kind=graph]');
  if (figure && /^\/(graph|path)(\/|$)/.test(location.pathname)) new Exploration(figure, redraw);
}
