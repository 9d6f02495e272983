// Lines through years or days; each edition is a line of its own, and what one revised of another is joined by a dotted line.
import { axis, legendOf, remarks, text, tip, tooltip } from './look.js';
import { amount, boundsOf, compact, limitOf, scaleOf, endOf, unitOf, valueIn } from './table.js';

const shapes = ['circle', 'triangle', 'rect', 'diamond', 'roundRect', 'pin'];
const editions = ['edition', 'source'];
const differ = (rows, column) => new Set(rows.map((row) => row[column]?.text ?? '')).size > 1;

// One scale has one unit: that of the newest figure.
function rowsOf (data) {
  const rows = data.rows.filter((row) => valueIn(row, data.y) !== null);
  const newest = rows.reduce((found, row) => !found || row[data.x].text > found[data.x].text ? row : found, null);
  return rows.filter((row) => row.unit?.text === newest.unit?.text);
}

export const drawable = (data) => differ(rowsOf(data), data.x);

// What tells the lines apart: the series, and stage or form where they differ.
function namesOf (rows, data, leaveOut) {
  const telling = [data.series, 'stage', 'form', 'basis', 'place', 'market', 'detail', 'what']
    .filter((column, i, all) => column && column !== leaveOut && all.indexOf(column) === i && (column === data.series || differ(rows, column)));
  return rows.map((row) => telling.map((column) => row[column]?.text).filter(Boolean).join(', '));
}

const namesIn = (data) => [...new Set(namesOf(rowsOf(data), data))];
export const height = (data, width = 700) => 240 + (namesIn(data).length > 1 ? legendOf(namesIn(data), {}, width).room : 0);

const estimated = (row) => /estimat/.test(row.flag?.text ?? '');
const isDay = (data) => data.rows.some((row) => /^\d{4}-\d\d/.test(row[data.x]?.text ?? ''));

const tipOf = (data, names) => ({ seriesName, data: { row, from } }) => tip(
  `${row[data.x].text}${names.length > 1 ? ` · ${seriesName}` : ''}`,
  from ? [`${amount(from, data)} in ${remarks(from)}`, `${amount(row, data)} in ${remarks(row)}`] : [amount(row, data), remarks(row)]);

// The first and the last that editions say of one year, where they differ.
function revisions (rows, data) {
  if (!editions.includes(data.series)) return [];
  const said = new Map();
  const others = namesOf(rows, data, data.series);
  rows.forEach((row, i) => {
    const place = `${row[data.x].text} ${others[i]}`;
    said.set(place, [...said.get(place) ?? [], row]);
  });
  return [...said.values()].map((all) => [all[0], all.at(-1)]).filter(([first, last]) => valueIn(first, data.y) !== valueIn(last, data.y));
}

const change = ([first, last], data) => {
  const pct = Math.round(100 * (last[data.y].value / first[data.y].value - 1));
  return first[data.y].value > 0 && pct !== 0 ? `${pct > 0 ? '+' : '−'}${Math.abs(pct)} %` : '';
};

function revised (pairs, data, paint) {
  return {
    type: 'custom', name: 'revised', cursor: 'pointer', z: 1, encode: { x: 0, y: [1, 2] },
    data: pairs.map((pair) => ({ value: [pair[1][data.x].text, pair[0][data.y].value, pair[1][data.y].value], from: pair[0], row: pair[1] })),
    renderItem: ({ dataIndex }, api) => {
      const [[x, from], [, to]] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
      const label = { ...text(paint, 11), text: change(pairs[dataIndex], data), x: x - 7, y: (from + to) / 2, align: 'right', verticalAlign: 'middle', fill: paint.muted, font: `11px ${paint.font}` };
      return { type: 'group', children: [
        { type: 'line', shape: { x1: x, y1: from, x2: x, y2: to }, style: { stroke: paint.muted, lineWidth: 1.2, lineDash: [2, 3] } },
        ...Math.abs(from - to) > 16 ? [{ type: 'text', style: label }] : [],
      ] };
    },
  };
}

// From lower to upper bound; an arrow to the end of the scale where nothing bounds it.
function whiskers (rows, data, paint, bounds, colorOf) {
  const open = rows.filter((row) => valueIn(row, bounds.upper) !== valueIn(row, bounds.lower));
  return {
    type: 'custom', name: 'bounds', cursor: 'pointer', z: 1, encode: { x: 0, y: [1, 2] },
    data: open.map((row) => ({ value: [row[data.x].text, valueIn(row, bounds.lower) ?? 0, valueIn(row, bounds.upper) ?? limitOf(data) ?? valueIn(row, bounds.lower)], row })),
    renderItem: ({ dataIndex }, api) => {
      const [[x, low], [, high]] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
      const unbounded = valueIn(open[dataIndex], bounds.upper) === null;
      const style = { stroke: colorOf(open[dataIndex]), lineWidth: 1.6, lineDash: unbounded ? [4, 3] : null, fill: null };
      return { type: 'group', children: [
        { type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style },
        { type: 'polyline', shape: { points: unbounded ? [[x - 5, high + 7], [x, high], [x + 5, high + 7]] : [[x - 5, high], [x + 5, high]] }, style: { ...style, lineDash: null } },
      ] };
    },
  };
}

const isOpen = (rows, bounds) => bounds !== null && rows.some((row) => valueIn(row, bounds.upper) === null);

export function option (data, paint, width = 700) {
  const rows = rowsOf(data);
  const nameOf = namesOf(rows, data);
  const names = [...new Set(nameOf)];
  const bounds = boundsOf(data);
  const pairs = bounds ? [] : revisions(rows, data);
  const time = isDay(data);
  const { legend, room } = names.length > 1 ? legendOf(names, paint, width) : { room: 16 };
  const colorOf = (name) => paint.series[names.indexOf(name) % paint.series.length];
  const series = names.map((name, i) => ({
    type: 'line', name, connectNulls: false, symbolSize: rows.length > 90 ? 0 : 8, showSymbol: true, z: 3, color: colorOf(name),
    lineStyle: { width: 2, type: i < shapes.length ? 'solid' : 'dashed' }, cursor: 'pointer',
    data: rows.filter((_, row) => nameOf[row] === name).map((row) => ({
      value: [row[data.x].text, row[data.y].value], row, symbol: estimated(row) ? `empty${shapes[i % shapes.length].replace(/^./, (c) => c.toUpperCase())}` : shapes[i % shapes.length],
    })).sort((a, b) => a.value[0] < b.value[0] ? -1 : 1),
  }));
  if (bounds) series.push(whiskers(rows, data, paint, bounds, (row) => colorOf(nameOf[rows.indexOf(row)])));
  if (pairs.length) series.push(revised(pairs, data, paint));
  return {
    grid: { left: 4, right: 24, top: room, bottom: 4, containLabel: true },
    legend,
    tooltip: tooltip(paint, tipOf(data, names)),
    xAxis: {
      type: time ? 'time' : 'category', data: time ? undefined : [...new Set(rows.map((row) => row[data.x].text))].sort(), boundaryGap: !time,
      ...axis(paint), splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: paint.rule } },
    },
    yAxis: { type: 'value', scale: false, max: isOpen(rows, bounds) ? limitOf(data) : null, ...endOf({ ...data, rows }), ...axis(paint), axisLabel: { ...text(paint, 11), formatter: compact }, splitNumber: 4 },
    series,
  };
}

export const note = (data) => {
  const rows = rowsOf(data);
  const bounds = boundsOf(data);
  const unit = unitOf({ ...data, rows });
  const ends = bounds ? rows.map((row) => [valueIn(row, bounds.lower), valueIn(row, bounds.upper)]) : [];
  return [
    scaleOf(data) || (unit && `in ${unit}`),
    data.series && data.series !== 'what' && differ(rows, data.series) && `one line for each ${data.series}`,
    rows.some(estimated) && 'hollow: estimated',
    !bounds && revisions(rows, data).length > 0 && 'dotted: revised',
    ends.some(([lower, upper]) => lower !== upper) && 'upright: from lower to upper bound',
    isOpen(rows, bounds) && 'dashed: nothing bounds it',
    rows.length < data.rows.length && `${data.rows.length - rows.length} rows without a number or in another unit are in the table alone`,
  ].filter(Boolean).join(' · ');
};
