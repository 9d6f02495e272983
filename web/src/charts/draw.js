// Draw each figure.chart of a page into its frame, from its own table: first as a picture, and live when the pointer comes to it.
import { fit, frameAll } from './frame.js';
import { kinds } from './kinds.js';
import { look } from './look.js';

const drawn = new Map();
let colours = null;

// Between charts the page may answer; on paper all must be there when it has loaded.
const rest = ({ atOnce }) => atOnce ? null : new Promise((resolve) => setTimeout(resolve, 0));

class Drawing {
  // @tools: world(), the outlines of countries; live(), the charts' own code; picture(), what draws without it, if anything does; atOnce.
  constructor (figure, tools) {
    Object.assign(this, { figure, tools, chart: null, isLive: !tools.picture }, figure.frame);
    this.way = this.ways[0];
    for (const button of this.plot.querySelectorAll('[data-way]')) button.onclick = () => { this.way = button.dataset.way; this.paint(); };
    for (const button of this.plot.querySelectorAll('[data-zoom]')) button.onclick = () => this.zoom(Number(button.dataset.zoom));
    this.canvas.addEventListener('pointerenter', () => this.wake(), { once: true });
    this.canvas.addEventListener('click', (event) => { if (!this.chart) this.replay(event); });
    this.watch = new ResizeObserver(([{ contentRect }]) => this.resize(contentRect.width));
  }

  async paint () {
    const turn = this.turn = Symbol(this.way);
    const { way, data, width } = this;
    const height = fit(this.canvas, way, data, width);
    for (const button of this.plot.querySelectorAll('[data-way]')) button.setAttribute('aria-pressed', String(button.dataset.way === way));
    this.foot.textContent = kinds[way].note(data);
    colours ??= look();
    const asked = { way, data, colours, width, height };
    const show = this.isLive ? await this.liveWith(asked) : await this.pictureOf(asked);
    if (turn !== this.turn || !this.plot.isConnected) return;
    this.chart?.dispose();
    this.chart = this.figure.frame.chart = show();
    const svg = this.canvas.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`); // on paper it shrinks to the sheet
    this.figure.classList.add('drawn');
    this.watch.observe(this.canvas);
  }

  async liveWith (asked) {
    const [{ live, need }, outlines] = await Promise.all([this.tools.live(), asked.way === 'map' ? this.tools.world() : null]);
    await need(asked.way);
    await rest(this.tools);
    return () => live(this.figure, this.canvas, { ...asked, outlines });
  }

  // Where there can be no worker the page draws for itself.
  async pictureOf (asked) {
    try {
      const svg = await this.tools.picture(asked);
      return () => { this.canvas.replaceChildren(svg); return null; };
    } catch {
      this.isLive = true;
      return this.liveWith(asked);
    }
  }

  wake () {
    if (this.isLive) return this.waking;
    this.isLive = true;
    return this.waking = this.paint();
  }

  // What was clicked while it was a picture.
  async replay ({ clientX, clientY }) {
    await this.wake();
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) {
      this.canvas.firstElementChild.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, view: window }));
    }
  }

  async zoom (zoom) {
    await this.wake();
    this.chart.dispatchAction({ type: 'graphRoam', zoom, originX: this.canvas.clientWidth / 2, originY: this.canvas.clientHeight / 2 });
  }

  resize (width) {
    if (Math.abs(width - this.width) <= 2 || width === 0) return;
    this.width = width;
    colours = null;
    this.paint();
  }

  dispose () {
    this.turn = null;
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
  if (frameAll([figure]).includes(figure)) await draw(figure, tools);
}

export function repaint () {
  colours = null;
  return Promise.all([...drawn.values()].map((drawing) => drawing.paint()));
}

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
