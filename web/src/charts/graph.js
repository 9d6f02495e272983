// Things and what joins them; kinds have colours, what is deprecated is dashed.
import { text, tip, tooltip } from './look.js';

export const height = (data, width = 700) => Math.round(Math.max(320, Math.min(620, width * 0.56)));

export function nodesAndLinks (data) {
  const nodes = new Map();
  const add = (row, column) => {
    const name = row[`${column}_key`]?.text || row[column]?.href?.slice(1) || row[column]?.text;
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

export function option (data, paint) {
  const { nodes, links } = nodesAndLinks(data);
  const kinds = [...new Set(nodes.map((node) => node.kind))];
  const crowded = nodes.length > 60;
  // Each kind begins in a sector of its own, and mostly stays there.
  const order = [...nodes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  order.forEach((node, i) => {
    const radius = node.degree > 8 ? 20 : 300 + 60 * (i % 3);
    Object.assign(node, { x: radius * 1.6 * Math.cos(2 * Math.PI * i / order.length), y: radius * Math.sin(2 * Math.PI * i / order.length) });
  });
  return {
    color: paint.series,
    legend: { top: 0, left: 0, type: 'scroll', data: kinds, textStyle: text(paint), itemWidth: 10, itemHeight: 10, icon: 'circle', selectedMode: 'multiple' },
    tooltip: tooltip(paint, ({ dataType, data: item }) => dataType === 'edge'
      ? tip(`${item.row[data.x].text} ${item.relation} ${item.row[data.y].text}`, [item.row.date?.text, item.row.weight?.text && `${item.row.weight.text} ${item.row.unit?.text ?? ''}`, item.row.source?.text, item.rank !== 'normal' && item.rank])
      : tip(item.title, [item.kind, `${item.degree} edges shown`])),
    series: [{
      type: 'graph', layout: 'force', top: 34, roam: true, draggable: true, cursor: 'pointer', categories: kinds.map((name) => ({ name })),
      force: { repulsion: crowded ? 700 : 420, edgeLength: crowded ? [120, 300] : [90, 200], gravity: 0.06, layoutAnimation: false, friction: 0.3 },
      data: nodes.map((node) => ({ ...node, category: kinds.indexOf(node.kind), symbolSize: Math.min(34, 9 + 4 * Math.sqrt(node.degree)), label: { show: true, position: node.x < 0 ? 'left' : 'right' } })),
      links: links.map((link) => ({ ...link, lineStyle: link.rank === 'deprecated' ? { type: 'dashed', color: paint.accent } : {} })),
      label: { color: paint.ink, fontSize: 11.5, fontFamily: paint.font, formatter: ({ data: node }) => node.title, width: 150, overflow: 'truncate' },
      labelLayout: { hideOverlap: true },
      lineStyle: { color: paint.muted, opacity: 0.45, width: 1.2, curveness: 0.08 },
      edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 6, emphasis: { focus: 'adjacency', lineStyle: { width: 2.5 } },
    }],
  };
}

export const note = () => '';
