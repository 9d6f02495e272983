// The place of each chart, made before the charts' own code is loaded: nothing on the page moves when they are drawn.
import { kinds } from './kinds.js';
import * as line from './line.js';
import * as map from './map.js';
import { iso3Of, readFigure } from './table.js';

const names = { bar: 'Bars', map: 'Map' };

// A figure of countries can be seen as bars and as a map.
function waysOf (data) {
  if (data.kind === 'bar' && data.rows.some((row) => iso3Of(row, data.x)) && map.drawable(data)) return ['bar', 'map'];
  if (data.kind === 'map' && !map.drawable(data)) return map.isPoints(data) ? [] : ['bar'];
  if (data.kind === 'map' && !map.isPoints(data)) return ['map', 'bar'];
  if (data.kind === 'line' && !line.drawable(data)) return [];
  return kinds[data.kind] ? [data.kind] : [];
}

const numbered = (data) => !['bar', 'line'].includes(data.kind) || data.rows.some((row) => row[data.y]?.value != null);

function element (name, className, attributes = {}) {
  const node = Object.assign(document.createElement(name), { className });
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function switches (ways) {
  const group = element('div', 'ways', { role: 'group', 'aria-label': 'How it is drawn' });
  for (const way of ways) {
    const button = element('button', '', { type: 'button', 'data-way': way, 'aria-pressed': String(way === ways[0]) });
    button.textContent = names[way];
    group.append(button);
  }
  return group;
}

function zoom () {
  const group = element('div', 'ways zoom', { role: 'group', 'aria-label': 'Size' });
  for (const [sign, label, factor] of [['+', 'Larger', 1.35], ['−', 'Smaller', 1 / 1.35]]) {
    const button = element('button', '', { type: 'button', 'data-zoom': factor, 'aria-label': label });
    button.textContent = sign;
    group.append(button);
  }
  return group;
}

// The table goes into one box, folded where the chart says the same at a glance.
function box (figure, data) {
  const there = figure.querySelector(':scope > .cells');
  if (there) return there;
  const folded = data.kind === 'graph' && data.rows.length > 12 && !figure.querySelector('details');
  const cells = element(folded ? 'details' : 'div', 'cells');
  if (folded) cells.append(Object.assign(element('summary', ''), { textContent: 'As a table' }));
  cells.append(...[...figure.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION'));
  figure.append(cells);
  return cells;
}

// Give it the height of what is drawn so. Returns: that height.
export function fit (canvas, way, data, width) {
  const height = kinds[way].height(data, width);
  canvas.style.height = `${height}px`;
  return height;
}

// Its own elements, and nothing measured yet.
function build (figure) {
  const data = readFigure(figure);
  const ways = waysOf(data);
  if (!ways.length || !data.rows.length || !numbered(data)) {
    figure.classList.add('undrawn');
    return null;
  }
  const plot = element('div', 'plot');
  const canvas = element('div', 'canvas', { role: 'img', 'aria-label': `${data.title}, drawn from the table` });
  if (ways.length > 1) plot.append(switches(ways));
  if (ways[0] === 'graph') plot.append(zoom());
  const foot = element('p', 'note');
  foot.textContent = kinds[ways[0]].note(data);
  plot.append(canvas, foot);
  const cells = box(figure, data);
  cells.before(plot);
  figure.classList.add('framed');
  figure.frame = { data, ways, plot, canvas, foot, cells };
  return figure;
}

// Returns: those that can be drawn. All are written, then all are measured: a page with ten charts is laid out twice, not twenty times.
export function frameAll (figures) {
  const framed = figures.filter((figure) => !figure.matches('.framed, .undrawn')).map(build).filter(Boolean);
  const beside = window.matchMedia('(min-width: 70rem)').matches ? framed.filter(({ frame: { data } }) => ['bar', 'map', 'line'].includes(data.kind)) : [];
  const tooWide = beside.filter(({ frame: { cells } }) => cells.querySelector('table').offsetWidth > cells.clientWidth + 1);
  for (const figure of tooWide) figure.classList.add('stacked');
  for (const { frame } of framed) frame.width = frame.canvas.clientWidth;
  for (const { frame: { ways, data, canvas, width } } of framed) fit(canvas, ways[0], data, width);
  for (const figure of figures) figure.dispatchEvent(new CustomEvent('chart-framed'));
  return framed;
}
