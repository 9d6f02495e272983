// Which rows of the graph's table are shown, and so drawn: by kind of thing, by day, by rank.
import { el } from './dom.js';
import { colourOf, isSquare } from './kinds.js';
import { columnsOf, textOf } from './rows.js';

const kindOf = (row, table, side) => textOf(row, table, `${side}_kind`)
  || row.cells[columnsOf(table).indexOf(side)]?.querySelector('a')?.pathname.split('/')[1] || '';

export function filters (table, changed) {
  const off = new Set();
  const kinds = el('fieldset', {}, el('legend', {}, 'Kinds'));
  const day = el('input', { type: 'date', id: 'graph-day' });
  const deprecated = el('input', { type: 'checkbox', checked: true });
  const node = el('form', { class: 'filters', 'aria-label': 'What is drawn', onsubmit: (event) => event.preventDefault() }, kinds,
    el('label', { for: 'graph-day' }, 'Holds on ', day), el('label', {}, deprecated, ' deprecated statements too'));

  const holds = (row) => {
    if (!day.value) return true;
    const from = textOf(row, table, 'valid_from');
    const to = textOf(row, table, 'valid_to');
    return (!from || from <= day.value) && (!to || to >= day.value.slice(0, to.length));
  };
  const apply = () => {
    for (const row of table.tBodies[0].rows) {
      row.hidden = off.has(kindOf(row, table, 'from')) || off.has(kindOf(row, table, 'to')) || !holds(row)
        || (!deprecated.checked && textOf(row, table, 'rank') === 'deprecated');
    }
    changed();
  };
  const refresh = () => {
    const all = new Set([...table.tBodies[0].rows].flatMap((row) => [kindOf(row, table, 'from'), kindOf(row, table, 'to')]).filter(Boolean));
    const known = new Set([...kinds.querySelectorAll('input')].map((box) => box.value));
    for (const kind of [...all].sort()) {
      if (known.has(kind)) continue;
      const box = el('input', { type: 'checkbox', value: kind, checked: true, onchange: () => { if (box.checked) off.delete(kind); else off.add(kind); apply(); } });
      kinds.append(el('label', {}, box, el('span', { class: `${isSquare(kind) ? 'dot square' : 'dot'} dot-${colourOf(kind) + 1}` }), kind));
    }
  };
  day.addEventListener('change', apply);
  deprecated.addEventListener('change', apply);
  refresh();
  return { node, refresh };
}
