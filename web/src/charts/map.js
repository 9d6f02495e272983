// The world: countries shaded by their number, or places as dots where the table has coordinates.
import { text, tip, tooltip, remarks } from './look.js';
import { amount, boundsOf, compact, iso3Of, mostOf, unitOf, valueIn } from './table.js';

export const isPoints = (data) => data.has('latitude') && data.has('longitude');
export const height = (data, width = 700) => Math.round(Math.max(220, Math.min(460, width * 0.47)));

const placed = (data) => data.rows.filter((row) => row.latitude?.value != null && row.longitude?.value != null);

// Money of several products is added up. Other rows of a country (stages, forms) are not: the largest is shown. The tip lists all.
const addsUp = (data) => data.series && /_usd$/.test(data.y);

function byCountry (data) {
  const countries = new Map();
  for (const row of data.rows) {
    const iso3 = iso3Of(row, data.x);
    if (!iso3) continue;
    const found = countries.get(iso3) ?? { name: iso3, label: row[data.x].text, rows: [], value: null, row };
    const value = valueIn(row, mostOf(data));
    found.rows.push(row);
    if (value !== null && value > (found.largest ?? -Infinity)) Object.assign(found, { largest: value, row });
    if (value !== null) found.value = addsUp(data) ? (found.value ?? 0) + value : found.largest;
    countries.set(iso3, found);
  }
  return [...countries.values()];
}

export const drawable = (data) => isPoints(data) ? placed(data).length > 0 : byCountry(data).filter((country) => country.value != null).length > 1;

const world = [[-170, 80], [180, -56]];

// What lies in one country or near to each other is looked at from nearer.
function viewOf (rows) {
  const [longitudes, latitudes] = ['longitude', 'latitude'].map((column) => rows.map((row) => row[column].value));
  const [west, east, south, north] = [Math.min(...longitudes) - 12, Math.max(...longitudes) + 12, Math.min(...latitudes) - 8, Math.max(...latitudes) + 8];
  return east - west > 110 || north - south > 70 ? world : [[west, Math.min(80, north)], [east, Math.max(-56, south)]];
}

const geo = (paint, view = world) => ({
  map: 'world', roam: false, left: 0, right: 0, top: 'middle', boundingCoords: view, aspectScale: 0.87,
  itemStyle: { areaColor: paint.land, borderColor: paint.paper, borderWidth: 0.5 },
  emphasis: { label: { show: false }, itemStyle: { areaColor: paint.accent } }, select: { disabled: true },
});

const symbols = ['circle', 'triangle', 'rect', 'diamond', 'roundRect', 'emptyCircle'];

// The commonest kinds have symbols of their own.
function kindsOf (rows) {
  const count = new Map();
  for (const row of rows) count.set(row.kind?.text ?? '', (count.get(row.kind?.text ?? '') ?? 0) + 1);
  const sorted = [...count.keys()].sort((a, b) => count.get(b) - count.get(a));
  return sorted.length > symbols.length ? [...sorted.slice(0, symbols.length - 1), 'other'] : sorted;
}

function points (data, paint) {
  const rows = placed(data);
  const kinds = kindsOf(rows);
  const kindOf = (row) => kinds.includes(row.kind?.text ?? '') ? row.kind?.text ?? '' : 'other';
  return {
    tooltip: tooltip(paint, ({ data: { row } }) => tip(row[data.x].text,
      ['kind', 'country', 'products', 'operators', 'capacity'].map((column) => row[column]?.text && `${column}: ${row[column].text}`))),
    legend: kinds.length > 1 ? { left: 0, bottom: 0, type: 'scroll', textStyle: text(paint, 11.5), itemWidth: 12, itemHeight: 10 } : undefined,
    geo: { ...geo(paint, viewOf(rows)), silent: true },
    series: kinds.map((kind, i) => ({
      type: 'scatter', name: kind, coordinateSystem: 'geo', symbol: symbols[i], symbolSize: 9.5, cursor: 'pointer',
      itemStyle: { color: paint.series[i], borderColor: paint.paper, borderWidth: 1 },
      data: rows.filter((row) => kindOf(row) === kind).map((row) => ({ name: row[data.x].text, value: [row.longitude.value, row.latitude.value], row })),
    })),
  };
}

export function option (data, paint) {
  if (isPoints(data)) return points(data, paint);
  const unit = unitOf(data);
  const countries = byCountry(data);
  const values = countries.map((country) => country.value).filter((value) => value != null);
  return {
    tooltip: tooltip(paint, ({ data: country }) => country && tip(country.label,
      country.rows.map((row) => [data.series && row[data.series]?.text, amount(row, data) || 'no number', remarks(row)].filter(Boolean).join(' · ')))),
    visualMap: {
      type: 'continuous', min: Math.min(0, ...values), max: Math.max(...values), left: 0, bottom: 0, itemHeight: 90, itemWidth: 10, calculable: false,
      orient: paint.narrow ? 'horizontal' : 'vertical', inRange: { color: paint.ramp }, textStyle: text(paint, 11),
      text: [`${compact(Math.max(...values))} ${unit}`, compact(Math.min(0, ...values))],
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
  const countries = byCountry(data);
  const several = countries.some((country) => country.rows.length > 1);
  return [
    unitOf(data) && `in ${unitOf(data)}`,
    several && (addsUp(data) ? `each ${data.series.replaceAll('_', ' ')} of a country added up` : 'of several rows of a country the largest'),
    boundsOf(data) && 'at most',
    countries.some((country) => country.value === null) && 'dashed: without a number',
    elsewhere && `${elsewhere} rows are of no single country`,
    'outlines: Natural Earth',
  ].filter(Boolean).join(' · ');
};
