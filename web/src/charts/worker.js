// Charts as pictures, drawn beside the page: it stays quick while ECharts is read and draws.
import { init, need, registerMap, setPlatformAPI } from './echarts.js';
import { kinds } from './kinds.js';
import { withColumns } from './table.js';
import { world } from './world.js';

if (typeof OffscreenCanvas !== 'undefined') setPlatformAPI({ createCanvas: () => new OffscreenCanvas(1, 1) });

async function picture ({ way, data, colours, width, height }) {
  const [outlines] = await Promise.all([way === 'map' ? world() : null, need(way)]);
  if (outlines) registerMap('world', outlines);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...kinds[way].option(withColumns(data), colours, width) });
  const svg = chart.getZr().painter.renderToString({ cssAnimation: false, cssEmphasis: false, useViewBox: false });
  chart.dispose();
  // names of its own, beside those of charts that the page itself draws; its policy lets no text bring styles
  return svg.replaceAll(/\bzr(\d+-)/g, 'picture$1').replaceAll(' style="', ' data-style="');
}

self.onmessage = async ({ data: { turn, asked } }) => {
  try {
    self.postMessage({ turn, svg: await picture(asked) });
  } catch (error) {
    self.postMessage({ turn, error: error.message });
  }
};
