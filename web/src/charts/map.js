// The world: countries shaded by their number, or places as dots where the table has coordinates.
import { text, tip, tooltip, remarks } from './look.js';
import { compact, format, iso3Of, unitOf } from './table.js';

export const isPoints = (data) => data.has('latitude') && data.has('longitude');
export const height = (data, width = 700) => Math.round(Math.max(220, Math.min(460, width * 0.47)));

const placed = (data) => data.rows.filter((row) => row.latitude?.value != null && row.longitude?.value != null);

// Several rows of a country (stages, forms) are not added up: the largest is shown, and the tip lists all.
function byCountry (data) {
  const countries = new Map();
  for (const row of data.rows) {
    const iso3 = iso3Of(row, data.x);
    if (!iso3) continue;
    const found = countries.get(iso3) ?? { name: iso3, label: row[data.x].text, rows: [], value: null };
    found.rows.push(row);
    if (row[data.y]?.value != null && row[data.y].value > (found.value ?? -Infinity)) Object.assign(found, { value: row[data.y].value, row });
    countries.set(iso3, found);
  }
  return [...countries.values()];
}

export const drawable = (data) => isPoints(data) ? placed(data).length > 0 : byCountry(data).filter((country) => country.value != null).length > 1;

const geo = (paint) => ({
  map: 'world', roam: false, left: 0, right: 0, top: 'middle', boundingCoords: [[-170, 80], [180, -56]], aspectScale: 0.87,
  itemStyle: { areaColor: paint.land, borderColor: paint.paper, borderWidth: 0.5 },
  emphasis: { label: { show: false }, itemStyle: { areaColor: paint.accent } }, select: { disabled: true },
});

function points (data, paint) {
  return {
    tooltip: tooltip(paint, ({ data: { row } }) => tip(row[data.x].text,
      ['kind', 'country', 'products', 'operators', 'capacity'].map((column) => row[column]?.text && `${column}: ${row[column].text}`))),
    geo: { ...geo(paint), silent: true },
    series: [{
      type: 'scatter', coordinateSystem: 'geo', symbolSize: 9, cursor: 'pointer', itemStyle: { color: paint.accent, borderColor: paint.paper, borderWidth: 1 },
      data: placed(data).map((row) => ({ name: row[data.x].text, value: [row.longitude.value, row.latitude.value], row })),
    }],
  };
}

export function option (data, paint) {
  if (isPoints(data)) return points(data, paint);
  const unit = unitOf(data);
  const countries = byCountry(data);
  const values = countries.map((country) => country.value).filter((value) => value != null);
  return {
    tooltip: tooltip(paint, ({ data: country }) => country && tip(country.label, country.rows.map((row) =>
      `${row[data.y].value === null ? row[data.y].text || 'no number' : format(row[data.y].value)} ${unit || row.unit?.text || ''} ${remarks(row)}`))),
    visualMap: {
      type: 'continuous', min: Math.min(0, ...values), max: Math.max(...values), left: 0, bottom: 0, itemHeight: 90, itemWidth: 10, calculable: false,
      orient: paint.narrow ? 'horizontal' : 'vertical', inRange: { color: paint.ramp }, textStyle: text(paint, 11),
      text: [compact(Math.max(...values)), unit], formatter: compact,
    },
    series: [{
      ...geo(paint), type: 'map', cursor: 'pointer', label: { show: false },
      data: countries.map((country) => country.value == null ? { ...country, itemStyle: { areaColor: paint.land, borderColor: paint.muted, borderType: 'dashed', borderWidth: 1 } } : country),
    }],
  };
}

export const note = (data) => {
  if (isPoints(data)) {
    const missing = data.rows.length - placed(data).length;
    return missing ? `${missing} of ${data.rows.length} have no coordinates in the store` : '';
  }
  const elsewhere = data.rows.filter((row) => !iso3Of(row, data.x)).length;
  return [unitOf(data) && `in ${unitOf(data)}`, elsewhere && `${elsewhere} rows are of no single country`, 'outlines: Natural Earth'].filter(Boolean).join(' · ');
};
