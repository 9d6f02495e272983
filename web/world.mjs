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
    geometry: { type: geometry.type, coordinates: rounded(geometry.coordinates) },
  }));
  return { type: 'FeatureCollection', features };
}
