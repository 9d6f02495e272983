// Bars, one a row, in the order of the table; estimates are paler, and what has no number stays a name without a bar.
import { axis, legendOf, pale, remarks, text, tip, tooltip } from './look.js';
import { amount, boundsOf, compact, labelsOf, limitOf, mostOf, range, scaleOf, endOf, unitOf, valueIn } from './table.js';

const most = 16;
const mostGrouped = 24;
const barWidth = 15;

// Money of several products can be added up; what else is said of one thing several times stands side by side.
const addsUp = (data) => /_usd$/.test(data.y);

// Rows that come form by form stand under the name of each, since shares of different forms are shares of different things.
function entriesOf (data) {
  const ordered = inOrder(data);
  const formOf = ordered.map((row) => row.form?.text ?? '');
  const forms = [...new Set(formOf)];
  const turns = formOf.filter((form, i) => i > 0 && form !== formOf[i - 1]).length;
  if (forms.length < 2 || turns >= forms.length || data.x === 'form') return labelsOf({ ...data, rows: ordered }).map((label, i) => ({ label, row: ordered[i] })).slice(0, most);
  const under = (form) => {
    const rows = ordered.filter((_, i) => formOf[i] === form);
    return [{ label: form || 'no form stated', row: null }, ...labelsOf({ ...data, rows }).map((label, i) => ({ label, row: rows[i] }))];
  };
  return forms.flatMap(under).slice(0, mostGrouped);
}

// Who loses most stands first, and who loses nothing is left out; other answers have an order of their own.
const inOrder = (data) => addsUp(data)
  ? data.rows.filter((row) => valueIn(row, mostOf(data)) > 0).sort((a, b) => valueIn(b, mostOf(data)) - valueIn(a, mostOf(data))) : data.rows;

function grouped (data) {
  const names = [...new Set(data.rows.map((row) => row[data.series]?.text ?? ''))];
  const labels = [...new Set(inOrder(data).map((row) => row[data.x]?.text ?? ''))];
  const rowOf = (label, name) => data.rows.find((row) => row[data.x]?.text === label && (row[data.series]?.text ?? '') === name);
  if (addsUp(data)) {
    const whole = (label) => names.reduce((sum, name) => sum + (valueIn(rowOf(label, name), mostOf(data)) ?? 0), 0);
    labels.sort((a, b) => whole(b) - whole(a));
  }
  return { names, labels, rowOf };
}

export const height = (data, width = 700) => {
  const groups = data.series ? grouped(data) : null;
  const bars = groups ? Math.min(groups.labels.length, most) * (addsUp(data) ? 1 : Math.max(1, groups.names.length * 0.8)) : entriesOf(data).length;
  return 44 + bars * 25 + (groups ? legendOf(groups.names, {}, width).room : 0);
};

const isEstimated = (row) => /estimat/.test(row?.flag?.text ?? '');

const datum = (row, column, paint, color) => ({
  value: valueIn(row, column), row, itemStyle: { color: isEstimated(row) ? pale(color, paint.paper, 0.55) : color },
});

const shareOf = (row, data) => ['share_pct', 'lost_upper_pct'].filter((name) => name !== mostOf(data) && valueIn(row, name) !== null).map((name) => `  ${row[name].text}%`)[0] ?? '';

function labelled (paint, data) {
  const bounds = boundsOf(data);
  const sign = unitOf(data) === '%' ? '%' : '';
  const write = (value) => compact(value) + sign;
  return {
    show: true, position: 'right', ...text(paint, 11.5),
    formatter: ({ data: { row } }) => {
      if (!row) return '';
      if (bounds) return range(valueIn(row, bounds.lower), valueIn(row, bounds.upper), write) + shareOf(row, data);
      const value = row[data.y];
      return value.value === null ? value.text : (row.bound?.text ?? '').replace(/[a-z].*/i, '') + write(value.value) + shareOf(row, data);
    },
  };
}

const tipOf = (data) => ({ seriesName, data: { row } }) => tip([row?.[data.x]?.text, data.series ? seriesName : row?.stage?.text].filter(Boolean).join(' · '),
  row ? [amount(row, data), shareOf(row, data).trim(), remarks(row)] : []);

// From what it is at least to what it is at most; as far as the scale goes where nothing bounds it.
function between (rows, data, paint, { lower, upper }) {
  const part = (row) => valueIn(row, upper) === null ? 0.12 : 0.35;
  return {
    type: 'bar', name: 'at most', stack: 'all', barMaxWidth: barWidth, cursor: 'pointer', label: labelled(paint, data),
    data: rows.map((row) => {
      const least = valueIn(row, lower) ?? 0;
      return row === null ? { row, value: null } : { row, value: (valueIn(row, upper) ?? limitOf(data) ?? least) - least, itemStyle: { color: pale(paint.series[0], paint.paper, part(row)) } };
    }),
  };
}

function groups (data, paint, labelAxis) {
  const { names, labels, rowOf } = grouped(data);
  const shown = labels.slice(0, most);
  return {
    color: paint.series, yAxis: labelAxis(shown),
    series: names.map((name, i) => ({
      type: 'bar', name, barMaxWidth: barWidth, stack: addsUp(data) ? 'all' : undefined, cursor: 'pointer', label: addsUp(data) ? undefined : labelled(paint, data),
      data: shown.map((label) => datum(rowOf(label, name), mostOf(data), paint, paint.series[i % paint.series.length])),
    })),
  };
}

export function option (data, paint, width = 700) {
  const bounds = boundsOf(data);
  const { legend, room } = data.series ? legendOf(grouped(data).names, paint, width) : { room: 8 };
  const base = {
    grid: { left: 4, right: paint.narrow ? 72 : 104, top: room, bottom: 4, containLabel: true },
    tooltip: tooltip(paint, tipOf(data)),
    xAxis: { type: 'value', ...endOf(data), ...axis(paint), axisLabel: { ...text(paint, 11), formatter: compact, hideOverlap: true }, splitNumber: 4 },
  };
  const labelAxis = (labels, isHeading = () => false) => ({
    type: 'category', inverse: true, data: labels.map((_, i) => i), ...axis(paint), splitLine: { show: false },
    axisLabel: {
      ...text(paint, 12.5), color: paint.ink, width: paint.narrow ? 104 : 168, overflow: 'truncate', interval: 0,
      formatter: (i) => isHeading(i) ? `{heading|${labels[i]}}` : labels[i],
      rich: { heading: { color: paint.muted, fontWeight: 600, fontSize: 12, fontFamily: paint.font } },
    },
  });
  if (data.series) return { ...base, legend, ...groups(data, paint, labelAxis) };
  const entries = entriesOf(data);
  const rows = entries.map(({ row }) => row);
  const series = [{
    type: 'bar', name: bounds ? 'at least' : data.y, stack: 'all', barMaxWidth: barWidth, cursor: 'pointer', label: bounds ? { show: false } : labelled(paint, data),
    data: rows.map((row) => datum(row, bounds?.lower ?? data.y, paint, paint.series[0])),
  }];
  if (bounds) series.push(between(rows, data, paint, bounds));
  return { ...base, yAxis: labelAxis(entries.map(({ label }) => label), (i) => rows[i] === null), series };
}

function noteOfBounds (data) {
  const bounds = boundsOf(data);
  if (!bounds || data.series) return bounds ? 'at most' : '';
  const ends = data.rows.map((row) => [valueIn(row, bounds.lower), valueIn(row, bounds.upper)]);
  if (ends.every(([lower, upper]) => lower === upper)) return '';
  return `dark: at least; pale: at most${ends.some(([, upper]) => upper === null) ? '; palest: nothing bounds it' : ''}`;
}

export const note = (data) => {
  const all = data.series ? grouped(data).labels.length : inOrder(data).length;
  const shown = data.series ? Math.min(all, most) : entriesOf(data).filter(({ row }) => row).length;
  return [
    scaleOf(data) || (unitOf(data) && `in ${unitOf(data)}`),
    data.rows.some(isEstimated) && 'paler: estimated',
    noteOfBounds(data),
    all > shown && `the first ${shown} of ${all}; the table has all`,
  ].filter(Boolean).join(' · ');
};
