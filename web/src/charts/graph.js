// Things and what joins them; kinds have colours, what is deprecated is dashed.
import { colourOf, isSquare } from '../kinds.js';
import { text, tip, tooltip } from './look.js';
import { radial } from './radial.js';

const largest = 34;

export const height = (data, width = 700) => Math.round(data.rows.length < 12 ? Math.max(240, Math.min(360, width * 0.5)) : Math.max(360, Math.min(680, width * 0.6)));

export function nodesAndLinks (data) {
  const nodes = new Map();
  const add = (row, column) => {
    const name = row[`${column}_key`]?.text || decodeURIComponent(row[column]?.href?.slice(1) ?? '') || row[column]?.text;
    const node = nodes.get(name) ?? { name, title: row[column].text, kind: row[`${column}_kind`]?.text || name.split('/')[0], href: row[column].href, degree: 0 };
    node.degree += 1;
    nodes.set(name, node);
    return name;
  };
  const links = data.rows.map((row) => ({
    source: add(row, data.x), target: add(row, data.y), row, relation: row[data.series]?.text ?? '', rank: row.rank?.text ?? 'normal',
  }));
  return { nodes: [...nodes.values()], links };
}

const edgeTip = (data, item) => tip(`${item.row[data.x].text} ${item.relation} ${item.row[data.y].text}`,
  [item.row.date?.text, item.row.weight?.text && `${item.row.weight.text} ${item.row.unit?.text ?? ''}`, item.row.source?.text, item.rank !== 'normal' && item.rank]);

export function option (data, paint, width) {
  const { nodes, links } = nodesAndLinks(data);
  const kinds = [...new Set(nodes.map((node) => node.kind))];
  const room = paint.narrow ? 64 : 144;
  const margin = room + largest / 2 + 8;
  radial(nodes, links, nodes[0].name, width / height(data, width) * 0.82);
  return {
    color: kinds.map((kind) => paint.series[colourOf(kind)]),
    legend: data.legend ? { top: 0, left: 0, type: 'scroll', data: kinds, textStyle: text(paint), itemWidth: 10, itemHeight: 10 } : undefined,
    tooltip: tooltip(paint, ({ dataType, data: item }) => dataType === 'edge' ? edgeTip(data, item) : tip(item.title, [item.kind, `${item.degree} edges shown`])),
    series: [{
      type: 'graph', layout: 'none', top: data.legend ? 44 : 22, bottom: 22, left: margin, right: margin, roam: 'move', cursor: 'pointer',
      categories: kinds.map((name) => ({ name, symbol: isSquare(name) ? 'rect' : 'circle' })),
      data: nodes.map((node) => ({ ...node, category: kinds.indexOf(node.kind), symbolSize: Math.min(largest, 8 + 4 * Math.sqrt(node.degree)), label: { show: true, position: node.x < -1 ? 'left' : 'right' } })),
      links: links.map((link) => ({ ...link, lineStyle: link.rank === 'deprecated' ? { type: 'dashed', color: paint.accent } : {} })),
      label: { color: paint.ink, fontSize: 11.5, fontFamily: paint.font, formatter: ({ data: node }) => node.title, width: room, overflow: 'truncate' },
      labelLayout: { hideOverlap: true },
      lineStyle: { color: paint.muted, opacity: 0.4, width: 1.1, curveness: 0.06 },
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 6, emphasis: { focus: 'adjacency', lineStyle: { width: 2.5 } },
    }],
  };
}

export const note = () => 'drag to move; a click on a line shows its evidence';
