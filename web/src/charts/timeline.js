// What holds from when to when: a bar from its first day to its last, hatched where it is suspended; a dot for what happened on a day.
import { axis, legendOf, text, tip, tooltip, remarks, wrap } from './look.js';

const startNames = ['effective_on', 'valid_from', 'on_date', 'announced_on', 'signed_on', 'published_on'];
const endNames = ['expires_on', 'valid_to', 'suspended_to'];

// A year or a month stands for its first day, or as an end for its last.
export function day (text, end = false) {
  const parts = text?.match(/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/);
  if (!parts) return null;
  const [, year, month, date] = parts;
  if (date) return Date.UTC(year, month - 1, date);
  if (!end) return Date.UTC(year, month ? month - 1 : 0, 1);
  return Date.UTC(month ? year : Number(year) + 1, month ? month : 0, 0);
}

const cellDay = (row, names, end) => names.map((name) => day(row[name]?.text, end)).find((found) => found != null) ?? null;

// "suspended until 2026-11-27" is one of those that are suspended; the days stand in the tip.
const plain = (status) => status.replace(/;.*/, '').replace(/( until| from)? \d{4}(-\d\d){0,2}/, '').trim();
// A status has the same colour in every chart.
const statuses = ['in force', 'suspended', 'announced', 'suspension term ended', 'term ended', 'repealed'];
const isPaused = (group) => /^suspended/.test(group);

function itemsOf (data) {
  return data.rows.map((row) => ({
    row, label: row[data.y]?.text ?? '', group: data.series ? plain(row[data.series]?.text ?? '') : '',
    from: cellDay(row, [data.x, ...startNames]), to: cellDay(row, endNames, true),
    pause: [day(row.suspended_from?.text), day(row.suspended_to?.text, true)],
  })).filter((item) => item.from != null).sort((a, b) => a.from - b.from);
}

// What holds from a day on is a bar even where no end is stated of any.
const spans = (data) => /^(since|effective_on)$/.test(data.x) || endNames.some((name) => data.has(name));
const most = 60;
const lanesOf = (data, items) => spans(data) ? items.map((item) => item.label) : [...new Set(items.map((item) => item.group))];

// A dot stands in the lane of its kind; the bars of several statuses need their colours told.
const told = (groups) => groups.length > 1 && groups.length <= 8;

const legendRoom = (data, items, width) => {
  const groups = [...new Set(items.map((item) => item.group))];
  return spans(data) && told(groups) ? legendOf(groups, {}, width).room : 8;
};

// Three lines of a long name; the tip has the whole.
function shorten (label, width) {
  const lines = wrap(label, width).split('\n');
  return lines.length > 3 ? `${lines.slice(0, 3).join('\n')}…` : lines.join('\n');
}

export const height = (data, width = 700) => 36 + legendRoom(data, itemsOf(data).slice(-most), width) + Math.max(2, lanesOf(data, itemsOf(data).slice(-most)).length) * (spans(data) ? (width < 500 ? 46 : 34) : 40);

// What is suspended on the day itself is an empty bar, as its suspension is.
function drawSpan (items, paint, colorOf, last) {
  return (params, api) => {
    const item = items[api.value(3)];
    const lane = api.value(0);
    const x = (time) => api.coord([time, lane])[0];
    const y = api.coord([item.from, lane])[1];
    const color = colorOf(item);
    const box = (from, to, style) => ({ type: 'rect', shape: { x: x(from), y: y - 7, width: Math.max(3, x(to) - x(from)), height: 14, r: 2 }, style });
    const children = [box(item.from, item.to ?? last, { fill: color, opacity: item.to == null ? 0.75 : 1 })];
    if (isPaused(item.group) && item.pause[0] == null) children.push(box(item.from, item.to ?? last, { fill: paint.paper, stroke: color, lineDash: [3, 3], lineWidth: 1.2 }));
    if (item.pause[0] != null) children.push(box(item.pause[0], item.pause[1] ?? last, { fill: paint.paper, stroke: color, lineDash: [3, 3], lineWidth: 1.2 }));
    return { type: 'group', children };
  };
}

function drawDot (items, paint, colorOf) {
  return (params, api) => {
    const item = items[api.value(3)];
    const [cx, cy] = api.coord([item.from, api.value(0)]);
    const hollow = item.row.rank?.text === 'deprecated';
    return { type: 'circle', shape: { cx, cy, r: 5.5 }, style: { fill: hollow ? paint.paper : colorOf(item), stroke: hollow ? colorOf(item) : paint.paper, lineWidth: 1.4 } };
  };
}

export function option (data, paint, width) {
  const items = itemsOf(data).slice(-most);
  const lanes = lanesOf(data, items);
  const groups = [...new Set(items.map((item) => item.group))];
  const asSpans = spans(data);
  const places = asSpans ? [...new Set([...statuses, ...groups])] : groups;
  const colorOfGroup = (group) => paint.series[places.indexOf(group) % paint.series.length];
  const colorOf = (item) => colorOfGroup(item.group);
  const first = Math.min(...items.map((item) => item.from));
  const last = Math.max(Date.now(), ...items.map((item) => item.to ?? item.from));
  return {
    grid: { left: 4, right: 20, top: legendRoom(data, items, width), bottom: 4, containLabel: true },
    legend: asSpans && told(groups) ? { ...legendOf(groups, paint, width).legend, icon: 'roundRect' } : undefined,
    tooltip: tooltip(paint, ({ data: { value } }) => {
      const { row, label } = items[value[3]];
      return tip(label, [[row[data.x]?.text, row.expires_on?.text && `to ${row.expires_on.text}`].filter(Boolean).join(' '),
        row.suspended_from?.text && `suspended ${row.suspended_from.text} to ${row.suspended_to?.text ?? ''}`, row.status?.text, remarks(row)]);
    }),
    xAxis: { type: 'time', min: first - (last - first) * 0.02, max: last + (last - first) * 0.02, ...axis(paint), axisLabel: { ...text(paint, 11), hideOverlap: true } },
    yAxis: {
      type: 'category', inverse: true, data: asSpans ? items.map((_, i) => i) : lanes, ...axis(paint),
      axisLabel: { ...text(paint, 12), color: paint.ink, lineHeight: 13, interval: 0, formatter: (value) => shorten(asSpans ? items[value]?.label ?? '' : value, width * (paint.narrow ? 0.42 : 0.3)) },
      splitLine: { show: true, lineStyle: { color: paint.rule } },
    },
    series: groups.map((group) => ({
      type: 'custom', name: group, renderItem: (asSpans ? drawSpan : drawDot)(items, paint, colorOf, last), cursor: 'pointer', encode: { x: [1, 2], y: 0 },
      itemStyle: { color: colorOfGroup(group) },
      data: items.map((item, i) => ({ value: [asSpans ? i : lanes.indexOf(item.group), item.from, item.to ?? item.from, i], row: item.row })).filter((_, i) => items[i].group === group),
    })),
  };
}

export const note = (data) => {
  const undated = data.rows.length - itemsOf(data).length;
  return [spans(data) && 'dashed: suspended; paler: no end stated', undated && `${undated} without a date`,
    data.rows.length - undated > most && `the last ${most} of ${data.rows.length - undated}`].filter(Boolean).join(' · ');
};
