// The outlines of the world's countries, from Natural Earth (public domain), by the iso3 codes that the datasets give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';

const unnumbered = { Kosovo: 'XKX' };

function iso3ByM49 (file) {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.split(','));
  return new Map(lines.filter((cells) => cells[4] === 'm49').map((cells) => [cells[2], cells[0].replace('country/', '')]));
}

const rounded = (x) => Array.isArray(x) ? x.map(rounded) : Math.round(x * 100) / 100;

// A ring that crosses the 180th meridian jumps from one edge of the map to the other: it is cut there.
function unwrapped (ring) {
  let shift = 0;
  return ring.map(([x, y], i) => {
    if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) shift += x < ring[i - 1][0] ? 360 : -360;
    return [x + shift, y];
  });
}

// The part of a ring on one side of a meridian.
function clipped (ring, meridian, inside) {
  return ring.flatMap((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length];
    const crossing = [meridian, before[1] + (point[1] - before[1]) * (meridian - before[0]) / (point[0] - before[0])];
    return [...inside(point[0]) !== inside(before[0]) ? [crossing] : [], ...inside(point[0]) ? [point] : []];
  });
}

function cut (polygon) {
  const rings = polygon.map(unwrapped);
  const shifts = [-360, 0, 360].filter((shift) => rings.some((ring) => ring.some(([x]) => x + shift > -180 && x + shift < 180)));
  if (shifts.length === 1) return [polygon];
  return shifts.map((shift) => rings.map((ring) => {
    const moved = ring.map(([x, y]) => [x + shift, y]);
    return clipped(clipped(moved, 180, (x) => x <= 180), -180, (x) => x >= -180);
  }).filter((ring) => ring.length > 3));
}

const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates).flatMap(cut);

export function world (here) {
  const codes = iso3ByM49(join(here, '../datasets/names/codes.csv'));
  const countries = (scale) => {
    const atlas = JSON.parse(readFileSync(join(here, `node_modules/world-atlas/countries-${scale}.json`)));
    return feature(atlas, atlas.objects.countries).features;
  };
  const coarse = countries('110m');
  const drawn = new Set(coarse.map((country) => country.id));
  // Small countries have no outline at the coarse scale: theirs comes from the finer one.
  const small = countries('50m').filter((country) => country.id && !drawn.has(country.id));
  const features = [...coarse, ...small].filter((country) => country.id !== '010').map(({ id, properties, geometry }) => ({
    type: 'Feature',
    properties: { name: codes.get(id) ?? unnumbered[properties.name] ?? properties.name, label: properties.name },
    geometry: { type: 'MultiPolygon', coordinates: rounded(polygons(geometry)) },
  }));
  return { type: 'FeatureCollection', features };
}
