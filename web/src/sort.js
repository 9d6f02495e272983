// Tables sort by a column: a button in its head, numbers by their raw value, empty cells last.
import { el } from './dom.js';

const valueOf = (row, index) => {
  const cell = row.cells[index];
  const raw = cell?.dataset.value ?? cell?.querySelector('[data-value]')?.dataset.value;
  return (raw ?? cell?.textContent ?? '').trim();
};
const isNumber = (text) => text !== '' && Number.isFinite(Number(text.replaceAll(',', '')));
let collator = null;

function compare (a, b) {
  if (a === '' || b === '') return (a === '') - (b === '');
  if (isNumber(a) && isNumber(b)) return Number(a.replaceAll(',', '')) - Number(b.replaceAll(',', ''));
  collator ??= new Intl.Collator(undefined, { numeric: true });
  return collator.compare(a, b);
}

function sortBy (table, th) {
  const index = th.cellIndex;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const numbers = rows.some((row) => isNumber(valueOf(row, index)));
  const way = th.getAttribute('aria-sort') ?? (numbers ? 'ascending' : 'descending');
  const next = way === 'ascending' ? 'descending' : 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  th.setAttribute('aria-sort', next);
  const sign = next === 'ascending' ? 1 : -1;
  const sorted = rows.map((row) => ({ row, value: valueOf(row, index) }))
    .sort((a, b) => a.value === '' || b.value === '' ? compare(a.value, b.value) : sign * compare(a.value, b.value));
  body.append(...sorted.map(({ row }) => row));
}

export function sortable (table) {
  if (table.matches('.sortable') || !table.tHead || !(table.tBodies[0]?.rows.length >= 3)) return;
  table.classList.add('sortable');
  for (const th of table.tHead.rows[0].cells) {
    if (!th.textContent.trim()) continue;
    th.dataset.column ??= th.textContent.trim();
    const button = el('button', { type: 'button', class: 'sort', onclick: () => sortBy(table, th) });
    button.append(...th.childNodes);
    th.append(button);
  }
}
