// Lines through years or days; each edition is a line of its own, so that what was revised can be seen.
import { axis, remarks, text, tip, tooltip } from './look.js';
import { compact, format, unitOf } from './table.js';

// What tells the lines apart: the series, and stage or form where they differ.
function namesOf (data) {
  const telling = ['stage', 'form', 'basis', 'place', 'market', 'unit', 'what'].filter((column) => column !== data.series && new Set(data.rows.map((row) => row[column]?.text ?? '')).size > 1);
  return data.rows.map((row) => [data.series && row[data.series]?.text, ...telling.map((column) => row[column]?.text)].filter(Boolean).join(', '));
}

export const height = (data) => data.series ? 300 : 240;

const estimated = (row) => /estimat/.test(row.flag?.text ?? '');
const isDay = (data) => data.rows.some((row) => /^\d{4}-\d\d/.test(row[data.x]?.text ?? ''));

export function option (data, paint) {
  const unit = unitOf(data);
  const nameOf = namesOf(data);
  const names = [...new Set(nameOf)];
  const xs = [...new Set(data.rows.map((row) => row[data.x]?.text))].sort();
  const time = isDay(data);
  return {
    color: paint.series,
    grid: { left: 4, right: 16, top: names.length > 1 ? 38 : 16, bottom: 4, containLabel: true },
    legend: names.length > 1 ? { top: 0, left: 0, type: 'scroll', textStyle: text(paint), itemWidth: 14, itemHeight: 8, icon: 'roundRect' } : undefined,
    tooltip: tooltip(paint, ({ seriesName, data: { row } }) => tip(
      `${row[data.x].text}${names.length > 1 ? ` · ${seriesName}` : ''}`, [`${format(row[data.y].value)} ${unit || row.unit?.text || ''}`, remarks(row)])),
    xAxis: { type: time ? 'time' : 'category', data: time ? undefined : xs, boundaryGap: false, ...axis(paint), splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: paint.rule } } },
    yAxis: { type: 'value', scale: false, ...axis(paint), axisLabel: { ...text(paint, 11), formatter: compact }, splitNumber: 4 },
    series: names.map((name, i) => ({
      type: 'line', name, connectNulls: false, symbolSize: data.rows.length > 90 ? 0 : 7, showSymbol: true,
      lineStyle: { width: 2, type: i < 8 ? 'solid' : 'dashed' }, cursor: 'pointer',
      data: data.rows.filter((_, row) => nameOf[row] === name)
        .map((row) => ({ value: [row[data.x].text, row[data.y].value], row, symbol: estimated(row) ? 'emptyCircle' : 'circle' })).sort((a, b) => a.value[0] < b.value[0] ? -1 : 1),
    })),
  };
}

export const note = (data) => [unitOf(data) && `in ${unitOf(data)}`, data.series && `one line for each ${data.series}`, data.rows.some(estimated) && 'hollow: estimated'].filter(Boolean).join(' · ');
