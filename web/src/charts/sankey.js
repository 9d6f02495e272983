// Flows from what stands in x to what stands in y, as wide as the number in series. Stages (x) are a chain: who holds a stage splits its width,
// as far as shares (series) are known; the others are whole.
import { remarks, text, tip, tooltip, wrap } from './look.js';
import { format, unitOf, valueIn } from './table.js';

const valued = (data) => data.series && data.rows.some((row) => valueIn(row, data.series) !== null);
const isChain = (data) => data.x === 'stage' || !valued(data);
const names = (rows, column) => [...new Set(rows.map((row) => row[column]?.text).filter(Boolean))];

// The columns of nodes, left to right: a stage of which shares are known is its holders alone.
function columnsOf (data) {
  if (!isChain(data)) return [names(data.rows, data.x), names(data.rows, data.y)].map((all) => all.map((title) => ({ title })));
  return names(data.rows, data.x).map((stage) => {
    const rows = data.rows.filter((row) => row[data.x].text === stage);
    const shared = rows.filter((row) => valueIn(row, data.series) > 0);
    const shown = shared.length ? shared : rows;
    return shown.map((row, i) => ({ title: row[data.y].text, stage, row, isFirst: i === 0, share: shared.length ? valueIn(row, data.series) : null, part: (shared.length ? valueIn(row, data.series) : 100 / shown.length) / 100 }));
  });
}

export const height = (data, width = 700) => {
  const columns = columnsOf(data);
  if (isChain(data) && width < 600) return 110 * columns.length;
  return Math.max(240, Math.min(560, 60 + Math.max(...columns.map((column) => column.length)) * 44));
};

function chain (columns) {
  return {
    nodes: columns.flatMap((column, depth) => column.map((node) => ({ ...node, name: `${depth} ${node.title}`, depth }))),
    links: columns.slice(1).flatMap((targets, i) => columns[i].flatMap((from) => targets.map((to) => ({ source: `${i} ${from.title}`, target: `${i + 1} ${to.title}`, value: Number((100 * from.part * to.part).toFixed(4)) })))),
  };
}

function flows (data, [from, to]) {
  return {
    nodes: [...from.map(({ title }) => ({ name: `0 ${title}`, title, depth: 0 })), ...to.map(({ title }) => ({ name: `1 ${title}`, title, depth: 1 }))],
    links: data.rows.filter((row) => valueIn(row, data.series) > 0).map((row) => ({ source: `0 ${row[data.x].text}`, target: `1 ${row[data.y].text}`, value: row[data.series].value, row })),
  };
}

const said = (node) => node.share == null ? node.title : `${node.title} ${format(node.share)} %`;

export function option (data, paint, width) {
  const columns = columnsOf(data);
  const upright = isChain(data) && width < 600;
  const room = width / columns.length;
  const { nodes, links } = isChain(data) ? chain(columns) : flows(data, columns);
  const unit = unitOf({ ...data, y: data.series });
  const roomOf = (node) => upright ? node.part * width - 8 : room - 26;
  // On a phone a small holder has no room for its name; the tip and the table have it.
  const hasRoom = (node) => !upright || roomOf(node) > 44;
  return {
    tooltip: tooltip(paint, ({ dataType, data: item }) => dataType === 'node' ? tip(said(item), [item.stage, item.row && remarks(item.row)])
      : tip(`${item.source.slice(2)} → ${item.target.slice(2)}`, [!isChain(data) && `${format(item.value)} ${unit}`])),
    series: [{
      type: 'sankey', orient: upright ? 'vertical' : 'horizontal', nodeWidth: 10, nodeGap: upright ? 4 : 12, draggable: false, layoutIterations: isChain(data) ? 0 : 24, cursor: 'pointer',
      left: 2, right: upright ? 2 : room - 12, top: 8, bottom: upright ? 84 : 8,
      data: nodes.map((node) => ({ ...node, label: { show: hasRoom(node) }, itemStyle: { color: paint.series[node.depth % paint.series.length], borderWidth: 0 } })),
      links, lineStyle: { color: 'source', opacity: 0.22, curveness: 0.5 }, emphasis: { focus: 'adjacency' },
      label: {
        ...text(paint, 12), color: paint.ink, lineHeight: 15, position: upright ? 'bottom' : 'right',
        formatter: ({ data: node }) => `${node.isFirst ? `{stage|${node.stage}}\n` : ''}${wrap(said(node), roomOf(node))}`,
        rich: { stage: { color: paint.muted, fontWeight: 600, fontSize: 11.5, fontFamily: paint.font, lineHeight: 16 } },
      },
    }],
  };
}

export const note = (data) => !isChain(data) ? '' : valued(data)
  ? 'where shares of the world’s output are known a stage is split among its countries; otherwise widths stand for nothing'
  : 'the order of the stages; widths stand for nothing';
