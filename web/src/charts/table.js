// What a figure says: the cells of its table are all that a chart draws.

const numeric = (text) => text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

function readCell (cell) {
  if (!cell.firstElementChild) {
    const text = cell.textContent.trim(), raw = (cell.dataset.value ?? '').trim();
    return { text, value: numeric(raw !== '' ? raw : text.replaceAll(',', '')), raw: raw || text, href: null, key: null };
  }
  const link = cell.querySelector('a[href]');
  const raw = (cell.dataset.value ?? cell.querySelector('[data-value]')?.dataset.value ?? '').trim();
  const noted = link?.getAttribute('href').startsWith('#source-') && link.title;
  const text = noted || [...cell.childNodes].filter((node) => node.nodeName !== 'BUTTON').map((node) => node.textContent).join('').trim();
  return {
    text,
    value: raw !== '' ? numeric(raw) : numeric(text.replaceAll(',', '')),
    raw: raw || text,
    href: link?.getAttribute('href') ?? null,
    key: cell.querySelector('[data-key]')?.dataset.key ?? null,
  };
}

// {kind, x, y, series, columns, rows: [{COLUMN: {text, value, raw, href, key}, key}]}; a row's key opens its evidence.
export function readFigure (figure) {
  const table = figure.querySelector('table');
  const columns = [...table.querySelectorAll('thead th')].map((th) => th.dataset.column ?? th.dataset.name ?? th.textContent.trim());
  const rows = [...table.querySelectorAll('tbody tr:not([hidden])')].map((tr) => {
    const row = {};
    [...tr.cells].forEach((cell, i) => { if (columns[i]) row[columns[i]] = readCell(cell); });
    const keys = [row[figure.dataset.y], row.key, ...Object.values(row)].map((cell) => cell?.key).filter(Boolean);
    row.rowKey = keys.find((key) => !key.startsWith('source/')) ?? keys[0] ?? null;
    return row;
  });
  const { kind, x, y } = figure.dataset;
  const series = (figure.dataset.series ?? '').split(' ')[0];
  const title = figure.ariaLabel || table.caption?.textContent.trim() || figure.closest('section')?.querySelector('h2, h3')?.textContent.trim() || 'Chart';
  return withColumns({ kind, x, y, series, columns, rows, title, legend: figure.dataset.legend !== 'no' });
}

export const withColumns = (data) => ({ ...data, has: (column) => data.columns.includes(column) });

export const iso3Of = (row, column) =>
  row.iso3?.text.match(/^[A-Z]{3}$/)?.[0] ?? row[column]?.href?.match(/\/country\/([A-Z]{3})\b/)?.[1] ?? null;

// Rows of one label that differ in another column are told apart by what differs: "Australia, ilmenite".
export function labelsOf (data) {
  const seen = new Map();
  for (const row of data.rows) seen.set(row[data.x]?.text, (seen.get(row[data.x]?.text) ?? 0) + 1);
  const telling = ['stage', 'form', 'basis', 'product', 'year', 'edition', 'source']
    .filter((column) => column !== data.x && new Set(data.rows.map((row) => row[column]?.text)).size > 1);
  return data.rows.map((row) => {
    const label = row[data.x]?.text ?? '';
    if (seen.get(label) === 1) return label;
    return [label, ...telling.map((column) => row[column]?.text).filter(Boolean)].join(', ');
  });
}

export const unitOf = (data) => {
  const units = new Set(data.rows.map((row) => row.unit?.text).filter(Boolean));
  return units.size === 1 ? [...units][0] : /pct|percent|share/.test(data.y) ? '%' : '';
};

// Made when a number is first written: most pages write none.
let formats = null;
const written = (value, way) => {
  formats ??= {
    plain: new Intl.NumberFormat('en', { maximumFractionDigits: 4 }), short: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
  };
  return formats[way].format(value);
};
export const format = (value) => value === null || value === undefined ? '' : written(value, 'plain');
export const compact = (value) => written(value, Math.abs(value) >= 10000 ? 'short' : 'plain');
