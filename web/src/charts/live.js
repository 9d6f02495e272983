// A chart that answers the pointer: what it points at is told, what is clicked leads to its evidence.
import { init, need, registerMap } from './echarts.js';
import { kinds } from './kinds.js';

function onClick (event, figure) {
  const node = event.dataType === 'node' ? event.data : null;
  const row = event.data?.row ?? null;
  figure.dispatchEvent(new CustomEvent('chart-pick', { bubbles: true, cancelable: true, detail: { key: row?.rowKey ?? null, node, row } }));
}

export function live (figure, canvas, { way, data, colours, width, height, outlines }) {
  if (outlines) registerMap('world', outlines);
  canvas.replaceChildren();
  const chart = init(canvas, null, { renderer: 'svg', width, height });
  chart.setOption({ animation: false, ...kinds[way].option(data, colours, width) });
  chart.on('click', (event) => onClick(event, figure));
  return chart;
}

export { need };
