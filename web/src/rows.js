// Rows of a table on the page, made from rows of an answer.
import { el, path } from './dom.js';
import { marked } from './letters.js';

const known = new WeakMap();

// Read once: a table's columns stay.
export function columnsOf (table) {
  if (!known.has(table)) known.set(table, [...table.tHead.rows[0].cells].map((th) => th.dataset.column ?? th.textContent.trim()));
  return known.get(table);
}

// The text of a row's column, "" when it has none.
export function textOf (row, table, column) {
  const cell = row.cells[columnsOf(table).indexOf(column)];
  if (!cell) return '';
  const link = cell.querySelector('a');
  return (link ?? cell).textContent.trim();
}

// The key of what stands in a column; of the row itself where column is "".
export function keyOf (row, table, column) {
  const cell = row.cells[columnsOf(table).indexOf(column ? `${column}_key` : 'key')];
  if (cell) return cell.textContent.trim();
  if (!column) return row.querySelector('[data-key]')?.dataset.key ?? '';
  const link = row.cells[columnsOf(table).indexOf(column)]?.querySelector('a[href^="/"]');
  return link ? decodeURIComponent(link.pathname.slice(1)) : '';
}

export function rowFor (table, answer) {
  const row = el('tr', { 'data-edge': answer.key });
  for (const column of columnsOf(table)) {
    const value = answer[column];
    const key = answer[`${column}_key`];
    const shown = value === null || value === undefined ? '' : String(value);
    const cell = el('td', typeof value === 'number' ? { class: 'number', 'data-value': value } : {});
    if (key) cell.append(el('a', { href: `/${path(key)}` }, ...marked(shown)));
    else if (column === 'key' && shown) cell.append(el('a', { href: `/why/${path(shown)}`, class: 'why', 'data-key': shown }, shown));
    else cell.append(...marked(shown));
    row.append(cell);
  }
  return row;
}
