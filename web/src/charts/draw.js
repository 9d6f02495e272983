// Draw each figure.chart of a page from its own table, beside or above it.
import * as bar from './bar.js';
import { init, registerMap } from './echarts.js';
import * as graph from './graph.js';
import * as line from './line.js';
import { look } from './look.js';
import * as map from './map.js';
import * as sankey from './sankey.js';
import { iso3Of, readFigure } from './table.js';
import * as timeline from './timeline.js';

const kinds = { bar, line, map, sankey, graph, timeline };
const names = { bar: 'Bars', map: 'Map' };
const drawn = new Map();

// A figure of countries can be seen as bars and as a map.
function waysOf (data) {
  if (data.kind === 'bar' && !data.series && data.rows.some((row) => iso3Of(row, data.x)) && map.drawable(data)) return ['bar', 'map'];
  if (data.kind === 'map' && !map.drawable(data)) return map.isPoints(data) ? [] : ['bar'];
  if (data.kind === 'map' && !map.isPoints(data)) return ['map', 'bar'];
  return kinds[data.kind] ? [data.kind] : [];
}

const numbered = (data) => !['bar', 'line'].includes(data.kind) || data.rows.some((row) => row[data.y]?.value != null);

function skeleton (figure, ways, pick) {
  const plot = document.createElement('div');
  plot.className = 'plot';
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  canvas.setAttribute('role', 'img');
  const foot = document.createElement('p');
  foot.className = 'note';
  if (ways.length > 1) {
    const bar = document.createElement('div');
    bar.className = 'ways';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'How it is drawn');
    for (const way of ways) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = names[way];
      button.dataset.way = way;
      button.addEventListener('click', () => pick(way));
      bar.append(button);
    }
    plot.append(bar);
  }
  plot.append(canvas, foot);
  figure.prepend(plot);
  figure.classList.add('drawn');
  return { plot, canvas, foot };
}

function onClick (event, figure) {
  const row = event.data?.row ?? (event.seriesType === 'map' ? event.data?.row : null);
  const node = event.dataType === 'node' ? event.data : null;
  const detail = { key: row?.rowKey ?? null, node, row };
  figure.dispatchEvent(new CustomEvent('chart-pick', { bubbles: true, detail }));
}

export async function draw (figure, { world }) {
  const data = readFigure(figure);
  const ways = waysOf(data);
  if (!ways.length || !data.rows.length || !numbered(data)) {
    figure.classList.add('undrawn');
    return;
  }
  let chart = null;
  let way = ways[0];
  const parts = skeleton(figure, ways, (chosen) => { way = chosen; paint(); });
  async function paint () {
    if (way === 'map') registerMap('world', await world());
    const kind = kinds[way];
    chart?.dispose();
    parts.canvas.dataset.height = kind.height(data, parts.canvas.clientWidth);
    parts.canvas.style.height = `${parts.canvas.dataset.height}px`;
    parts.canvas.setAttribute('aria-label', `${data.title}, drawn as ${way}; the table has the same figures`);
    for (const button of parts.plot.querySelectorAll('.ways button')) button.setAttribute('aria-pressed', String(button.dataset.way === way));
    parts.foot.textContent = kind.note(data);
    chart = init(parts.canvas, null, { renderer: 'svg' });
    const colours = look();
    chart.setOption({ animation: !colours.still, animationDuration: 250, animationDurationUpdate: 150, ...kind.option(data, colours) });
    chart.on('click', (event) => onClick(event, figure));
  }
  drawn.set(figure, { paint, resize: () => chart?.resize(), dispose: () => chart?.dispose() });
  await paint();
  new ResizeObserver(() => chart?.resize()).observe(parts.canvas);
}

// Anew from its table, which has changed.
export async function redraw (figure, tools) {
  drawn.get(figure)?.dispose();
  drawn.delete(figure);
  figure.querySelector('.plot')?.remove();
  figure.classList.remove('drawn', 'undrawn');
  await draw(figure, tools);
}

export const repaint = () => Promise.all([...drawn.values()].map((entry) => entry.paint()));

export async function drawAll (root, tools) {
  for (const figure of root.querySelectorAll('figure.chart:not(.drawn, .undrawn)')) {
    try {
      await draw(figure, tools);
    } catch (error) {
      figure.classList.add('undrawn');
      console.error(`${figure.dataset.kind}: ${error.message}`);
    }
  }
}
