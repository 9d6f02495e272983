// node build.mjs [FOLDER]: what the explorer's pages run, into FOLDER (../build/web):
//   theme.js   runs before the first paint         app.js + chunk-*.js   the pages; charts are loaded where there is one
//                                             worker.js             draws them beside the page
//   report.js  draws the charts of one static page, map included
//   world.json outlines of countries by iso3       app.css               ../web/style.css without its spaces
//   LICENSES   of what is bundled
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { world } from './world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, '../build/web');
const bundled = ['echarts', 'zrender', 'tslib', 'world-atlas'];

mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) if (/\.(js|css|json)$/.test(file)) rmSync(join(out, file));
writeFileSync(join(out, 'world.json'), JSON.stringify(world(here)));

const common = { bundle: true, minify: true, target: 'es2022', outdir: out, legalComments: 'none', logLevel: 'warning' };
const source = (name) => join(here, 'src', name);
await build({ ...common, entryPoints: [source('app.js'), source('charts/worker.js')], entryNames: '[name]', format: 'esm', splitting: true, chunkNames: 'chunk-[hash]' });
await build({ ...common, entryPoints: [source('theme.js')], format: 'iife' });
await build({ ...common, entryPoints: [source('report.js')], format: 'iife', alias: { 'world.json': join(out, 'world.json') } });
await build({ ...common, entryPoints: { app: join(here, 'style.css') } });

writeFileSync(join(out, 'LICENSES'), bundled.map((name) => {
  const folder = join(here, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json')));
  const texts = readdirSync(folder).filter((file) => /^(LICEN[CS]E|NOTICE)/.test(file) && !/\.js$/.test(file));
  return `${name} ${version}\n\n${texts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')}`;
}).join('\n\n'));
