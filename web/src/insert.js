// The schema beside the statement: a view or column goes where the cursor is, by a click or by keys.
import { el } from './dom.js';

const named = (name) => /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;

// Columns that follow each other are a list; anything else is parted by a blank.
function insert (area, name, between) {
  const before = area.value.slice(0, area.selectionStart);
  const parted = /[\w"]$/.test(before) ? between : '';
  area.setRangeText(parted + named(name), area.selectionStart, area.selectionEnd, 'end');
}

export function insertable (root) {
  const area = root.querySelector('form.sql textarea');
  const aside = root.querySelector('aside.schema');
  if (!area || !aside) return;
  const told = el('p', { class: 'visually-hidden', role: 'status' });
  const button = (name, between, ...shown) => el('button', { type: 'button', class: 'insert', title: `Insert ${name}`, onclick: (event) => {
    insert(area, name, between);
    told.textContent = `${name} is inserted`;
    if (event.detail > 0) area.focus(); // of the mouse; who uses keys stays to insert the next
  } }, ...shown);
  aside.append(told);
  for (const relation of aside.querySelectorAll('details.relation')) {
    relation.addEventListener('toggle', () => {
      for (const code of relation.querySelectorAll('dt code')) code.replaceWith(button(code.textContent, ', ', el('code', {}, code.textContent)));
      relation.querySelector('summary + div').prepend(button(relation.dataset.name, ' ', `Insert ${relation.dataset.name}`));
    }, { once: true });
  }
}
