// Flows from what stands in x to what stands in y, as wide as the number in series; stages without numbers are a chain, all of one width.
import { text, tip, tooltip } from './look.js';
import { format, unitOf } from './table.js';

export const height = (data) => Math.max(220, Math.min(560, 60 + Math.max(...columnsOf(data).map((column) => column.length)) * 40));

const valued = (data) => data.series && data.rows.some((row) => row[data.series]?.value != null);

// The columns of nodes, left to right.
function columnsOf (data) {
  const names = (column) => [...new Set(data.rows.map((row) => row[column]?.text).filter(Boolean))];
  if (valued(data)) return [names(data.x), names(data.y)];
  return names(data.x).map((stage) => [...new Set(data.rows.filter((row) => row[data.x].text === stage).map((row) => row[data.y].text))]);
}

function chain (data) {
  const columns = columnsOf(data);
  const stages = [...new Set(data.rows.map((row) => row[data.x].text))];
  const links = columns.slice(1).flatMap((targets, i) => columns[i].flatMap((from) => targets.map((to) => ({ source: `${i} ${from}`, target: `${i + 1} ${to}`, value: 1 }))));
  const nodes = columns.flatMap((names, i) => names.map((name) => ({
    name: `${i} ${name}`, title: name, stage: stages[i], depth: i, row: data.rows.find((row) => row[data.x].text === stages[i] && row[data.y].text === name),
  })));
  return { nodes, links };
}

function flows (data) {
  const [from, to] = columnsOf(data);
  return {
    nodes: [...from.map((name) => ({ name: `0 ${name}`, title: name, depth: 0 })), ...to.map((name) => ({ name: `1 ${name}`, title: name, depth: 1 }))],
    links: data.rows.filter((row) => row[data.series]?.value > 0).map((row) => ({ source: `0 ${row[data.x].text}`, target: `1 ${row[data.y].text}`, value: row[data.series].value, row })),
  };
}

export function option (data, paint, width) {
  const numbers = valued(data);
  const room = width / columnsOf(data).length;
  const { nodes, links } = numbers ? flows(data) : chain(data);
  const unit = unitOf({ ...data, y: data.series });
  return {
    tooltip: tooltip(paint, ({ dataType, data: item }) => dataType === 'node' ? tip(item.title, [item.stage])
      : tip(`${item.source.slice(2)} → ${item.target.slice(2)}`, [numbers && `${format(item.value)} ${unit}`])),
    series: [{
      type: 'sankey', left: 2, right: room - 12, top: 8, bottom: 8, nodeWidth: 10, nodeGap: 12, draggable: false, layoutIterations: 24, cursor: 'pointer',
      data: nodes.map((node) => ({ ...node, itemStyle: { color: paint.series[node.depth % paint.series.length], borderWidth: 0 } })),
      links, lineStyle: { color: 'source', opacity: 0.22, curveness: 0.5 }, emphasis: { focus: 'adjacency' },
      label: { ...text(paint, 12), color: paint.ink, formatter: ({ data: node }) => node.title, width: room - 26, overflow: 'break', lineHeight: 15 },
    }],
  };
}

export const note = (data) => valued(data) ? '' : 'the order of the stages; widths stand for nothing';
