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

// Bars of one stage alone need no colours to tell stages apart.
const telling = (series, kind, rows) => kind === 'bar' && new Set(rows.map((row) => row[series]?.text)).size < 2 ? '' : series;

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
  const series = telling((figure.dataset.series ?? '').split(' ')[0], kind, rows);
  const title = figure.ariaLabel || table.caption?.textContent.trim() || figure.closest('section')?.querySelector('h2, h3')?.textContent.trim() || 'Chart';
  return withColumns({ kind, x, y, series, columns, rows, title, legend: figure.dataset.legend !== 'no' });
}

export const withColumns = (data) => ({ ...data, has: (column) => data.columns.includes(column) });

export const iso3Of = (row, column) =>
  row.iso3?.text.match(/^[A-Z]{3}$/)?.[0] ?? row[column]?.href?.match(/\/country\/([A-Z]{3})\b/)?.[1] ?? null;

// Rows of one label that differ in another column are told apart by what differs: "Australia, ilmenite". A stage is said of all or of none.
export function labelsOf (data) {
  const seen = new Map();
  for (const row of data.rows) seen.set(row[data.x]?.text, (seen.get(row[data.x]?.text) ?? 0) + 1);
  const differing = ['commodity', 'stage', 'form', 'basis', 'product', 'year', 'edition', 'source']
    .filter((column) => column !== data.x && new Set(data.rows.map((row) => row[column]?.text)).size > 1);
  return data.rows.map((row) => {
    const label = row[data.x]?.text ?? '';
    const columns = seen.get(label) === 1 ? differing.filter((column) => column === 'stage') : differing;
    return [label, ...columns.map((column) => row[column]?.text).filter(Boolean)].join(', ');
  });
}

export const unitOf = (data) => {
  if (/pct|percent/.test(data.y ?? '')) return '%';
  const units = new Set(data.rows.map((row) => row.unit?.text).filter(Boolean));
  if (units.size === 1) return [...units][0];
  return /share|reliance/.test(data.y) ? '%' : /_usd$/.test(data.y) ? 'USD' : '';
};

// "hhi_lower" and "hhi_upper", "lost_lower_pct" and "lost_upper_pct" are two ends of what may be true. A column that is not there says nothing.
export function boundsOf (data) {
  const end = /(^|_)(lower|upper)(?=_|$)/;
  return end.test(data.y) ? { lower: data.y.replace(end, '$1lower'), upper: data.y.replace(end, '$1upper') } : null;
}

export const valueIn = (row, column) => row?.[column]?.value ?? null;
// Where one number must stand for both ends: what it is at most.
export const mostOf = (data) => boundsOf(data)?.upper ?? data.y;
// What a number cannot be above.
export const limitOf = (data) => !boundsOf(data) ? null : /^hhi/.test(data.y) ? 10000 : /pct$/.test(data.y) ? 100 : null;
export const scaleOf = (data) => /^hhi/.test(data.y) ? 'Herfindahl-Hirschman index, 0 to 10,000' : '';

// No axis goes on to 120 %, or beyond the top of an index.
export function endOf (data) {
  const top = limitOf(data) ?? (unitOf(data) === '%' ? 100 : Infinity);
  const largest = Math.max(...data.rows.map((row) => valueIn(row, mostOf(data)) ?? valueIn(row, data.y) ?? 0));
  return largest > 0.75 * top && largest <= top ? { max: top, interval: top / 4 } : {};
}

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

// In words, with a number of lower and upper bound missing where nothing bounds it.
export function range (lower, upper, write) {
  if (lower === null && upper === null) return 'not known';
  if (upper === null) return `${write(lower)} or more`;
  if (lower === null) return `up to ${write(upper)}`;
  return lower === upper ? write(lower) : `${write(lower)} to ${write(upper)}`;
}

// What a row says, with its unit; a word where there is no number.
export function amount (row, data) {
  const bounds = boundsOf(data);
  const unit = unitOf(data) || row.unit?.text || '';
  const said = bounds ? range(valueIn(row, bounds.lower), valueIn(row, bounds.upper), format) : valueIn(row, data.y) === null ? row[data.y]?.text ?? '' : format(row[data.y].value);
  return `${said} ${unit}`.trim();
}
