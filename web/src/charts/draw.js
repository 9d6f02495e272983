// Draw each figure.chart of a page into its frame, from its own table.
import { init, need, registerMap } from './echarts.js';
import { frameAll, heightOf, kinds } from './frame.js';
import { look } from './look.js';

const drawn = new Map();

// Between charts the page may answer; on paper all must be there when it has loaded.
const rest = ({ atOnce }) => atOnce ? null : new Promise((resolve) => setTimeout(resolve, 0));

function onClick (event, figure) {
  const node = event.dataType === 'node' ? event.data : null;
  const row = event.data?.row ?? null;
  figure.dispatchEvent(new CustomEvent('chart-pick', { bubbles: true, cancelable: true, detail: { key: row?.rowKey ?? null, node, row } }));
}

class Drawing {
  constructor (figure, tools) {
    Object.assign(this, { figure, tools, chart: null }, figure.frame);
    this.way = this.ways[0];
    for (const button of this.plot.querySelectorAll('[data-way]')) button.onclick = () => { this.way = button.dataset.way; this.paint(); };
    for (const button of this.plot.querySelectorAll('[data-zoom]')) {
      button.onclick = () => this.chart.dispatchAction({ type: 'graphRoam', zoom: Number(button.dataset.zoom), originX: this.canvas.clientWidth / 2, originY: this.canvas.clientHeight / 2 });
    }
    this.watch = new ResizeObserver(() => this.resize());
  }

  async paint () {
    const way = this.way;
    const [outlines] = await Promise.all([way === 'map' ? this.tools.world() : null, need(way)]);
    if (outlines) registerMap('world', outlines);
    await rest(this.tools);
    if (way !== this.way || !this.plot.isConnected) return;
    const kind = kinds[way];
    this.chart?.dispose();
    this.width = this.canvas.clientWidth;
    this.canvas.style.height = `${heightOf(this.way, this.data, this.canvas)}px`;
    for (const button of this.plot.querySelectorAll('[data-way]')) button.setAttribute('aria-pressed', String(button.dataset.way === this.way));
    this.foot.textContent = kind.note(this.data);
    this.chart = init(this.canvas, null, { renderer: 'svg' });
    const colours = look();
    this.chart.setOption({ animation: false, ...kind.option(this.data, colours, this.width) });
    const svg = this.canvas.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`); // on paper it shrinks to the sheet
    this.chart.on('click', (event) => onClick(event, this.figure));
    this.figure.classList.add('drawn');
    this.watch.observe(this.canvas);
  }

  resize () {
    if (Math.abs(this.canvas.clientWidth - this.width) > 2) this.paint();
  }

  dispose () {
    this.watch.disconnect();
    this.chart?.dispose();
    this.plot.remove();
    this.figure.classList.remove('drawn', 'framed', 'undrawn');
  }
}

export async function draw (figure, tools) {
  if (drawn.has(figure)) return;
  const drawing = new Drawing(figure, tools);
  drawn.set(figure, drawing);
  await drawing.paint();
}

// Anew from its table, which has changed.
export async function redraw (figure, tools) {
  drawn.get(figure)?.dispose();
  drawn.delete(figure);
  figure.classList.remove('undrawn', 'stacked');
  if (frameAll(figure.parentNode).includes(figure)) await draw(figure, tools);
}

export const repaint = () => Promise.all([...drawn.values()].map((drawing) => drawing.paint()));

// Draw the charts of frames that wait.
export async function drawAll (figures, tools) {
  for (const figure of figures) {
    if (!figure.frame || drawn.has(figure)) continue;
    await rest(tools);
    try {
      await draw(figure, tools);
    } catch (error) {
      console.error(`${figure.dataset.kind}: ${error.message}`);
    }
  }
}
