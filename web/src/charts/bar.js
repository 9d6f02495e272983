// Bars, one a row, in the order of the table; estimates are paler, and what has no number stays a name without a bar.
import { axis, pale, remarks, text, tip, tooltip } from './look.js';
import { compact, format, labelsOf, unitOf } from './table.js';

const most = 16;

// "hhi_lower" and "hhi_upper" are two ends of what may be true.
const upperOf = (data) => data.y.endsWith('_lower') && data.has(data.y.replace(/_lower$/, '_upper')) ? data.y.replace(/_lower$/, '_upper') : null;

function grouped (data) {
  const names = [...new Set(data.rows.map((row) => row[data.series]?.text ?? ''))];
  const labels = [...new Set(data.rows.map((row) => row[data.x]?.text ?? ''))];
  return { names, labels, rowOf: (label, name) => data.rows.find((row) => row[data.x]?.text === label && (row[data.series]?.text ?? '') === name) };
}

export const height = (data) => {
  const groups = data.series ? grouped(data) : null;
  const bars = groups ? groups.labels.length * Math.max(1, groups.names.length * 0.8) : data.rows.length;
  return 44 + Math.min(bars, most) * 25 + (groups ? 26 : 0);
};

const datum = (row, data, paint, color) => {
  const estimated = /estimat/.test(row?.flag?.text ?? '');
  return {
    value: row?.[data.y]?.value ?? null, row,
    itemStyle: { color: estimated ? pale(color, paint.paper, 0.55) : color },
  };
};

function labelled (paint, data, upper) {
  return {
    show: true, position: 'right', ...text(paint, 11.5),
    formatter: ({ data: { row } }) => {
      const value = row?.[data.y];
      if (!value) return '';
      if (value.value === null) return value.text;
      if (upper && row[upper]?.value === value.value) return compact(value.value);
      if (upper) return `${compact(value.value)} to ${row[upper]?.value === null ? 'unknown' : compact(row[upper].value)}`;
      return (row.bound?.text ?? '').replace(/[a-z].*/i, '') + compact(value.value) + (row.share_pct?.value != null && data.y !== 'share_pct' ? `  ${row.share_pct.text}%` : '');
    },
  };
}

function tipOf (data, unit, upper) {
  return ({ name, data: { row } }) => tip(name, [
    upper && row ? `${format(row[data.y].value)} to ${row[upper].value === null ? 'unknown' : format(row[upper].value)}`
      : row ? `${row[data.y].value === null ? row[data.y].text : format(row[data.y].value)} ${unit || row.unit?.text || ''}` : '',
    row && remarks(row)]);
}

export function option (data, paint) {
  const upper = upperOf(data);
  const unit = unitOf(data);
  const base = {
    grid: { left: 4, right: paint.narrow ? 64 : 92, top: data.series ? 32 : 8, bottom: 4, containLabel: true },
    tooltip: tooltip(paint, tipOf(data, unit, upper)),
    xAxis: { type: 'value', ...axis(paint), axisLabel: { ...text(paint, 11), formatter: compact, hideOverlap: true }, splitNumber: 4 },
  };
  const labelAxis = (labels) => ({
    type: 'category', inverse: true, data: labels, ...axis(paint), splitLine: { show: false },
    axisLabel: { ...text(paint, 12.5), color: paint.ink, width: paint.narrow ? 104 : 168, overflow: 'truncate', interval: 0 },
  });
  if (data.series) {
    const { names, labels, rowOf } = grouped(data);
    const shown = labels.slice(0, most);
    return {
      ...base, color: paint.series, legend: { top: 0, left: 0, type: 'scroll', textStyle: text(paint), itemWidth: 12, itemHeight: 8 }, yAxis: labelAxis(shown),
      series: names.map((name, i) => ({
        type: 'bar', name, barMaxWidth: 14,
        data: shown.map((label) => datum(rowOf(label, name), data, paint, paint.series[i % paint.series.length])),
      })),
    };
  }
  const rows = data.rows.slice(0, most);
  const series = [{
    type: 'bar', stack: 'all', barMaxWidth: 15, cursor: 'pointer', label: upper ? { show: false } : labelled(paint, data),
    data: rows.map((row) => datum(row, data, paint, paint.series[0])),
  }];
  if (upper) {
    series.push({
      type: 'bar', stack: 'all', barMaxWidth: 15, label: labelled(paint, data, upper),
      itemStyle: { color: pale(paint.series[0], paint.paper, 0.3) },
      data: rows.map((row) => ({ row, value: row[upper].value === null ? 0 : row[upper].value - (row[data.y].value ?? 0) })),
    });
  }
  return { ...base, yAxis: labelAxis(labelsOf(data).slice(0, most)), series };
}

export const note = (data) => [
  unitOf(data) && `in ${unitOf(data)}`,
  data.rows.some((row) => /estimat/.test(row.flag?.text ?? '')) && 'paler: estimated',
  upperOf(data) && 'dark: at least; pale: at most',
  !data.series && data.rows.length > most && `the first ${most} of ${data.rows.length}; the table has all`,
].filter(Boolean).join(' · ');
