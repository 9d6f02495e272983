// What follows from what: each row hangs on what stands in its x, and is as dark as its number is high.
import { pale, text, tip, tooltip } from './look.js';
import { format, unitOf, valueIn } from './table.js';

const most = 60;

const nameOf = (row, data) => row[data.y].text + (row.stage?.text ? ` (${row.stage.text})` : '');

// The rows as trees; what no row is about is a root.
function rootsOf (data) {
  const nodes = new Map();
  const roots = [];
  const node = (name) => {
    if (!nodes.has(name)) nodes.set(name, { name, children: [], value: null });
    return nodes.get(name);
  };
  const rows = data.rows.slice(0, most);
  const about = new Set(rows.map((row) => nameOf(row, data)));
  for (const row of rows) {
    const parent = node(row[data.x].text);
    if (!about.has(parent.name) && !roots.includes(parent)) roots.push(parent);
    const child = Object.assign(node(nameOf(row, data)), { row, value: valueIn(row, data.series) });
    if (!reaches(child, parent)) parent.children.push(child);
  }
  return roots;
}

const reaches = (from, to) => from === to || from.children.some((child) => reaches(child, to));
const leaves = (node) => node.children.length ? node.children.reduce((sum, child) => sum + leaves(child), 0) : 1;
const depth = (node) => 1 + Math.max(0, ...node.children.map(depth));

export const drawable = (data) => rootsOf(data).length > 0;
export const height = (data, width = 700) => 24 + rootsOf(data).reduce((sum, root) => sum + leaves(root), 0) * (width < 600 ? 46 : 30);

export function option (data, paint, width) {
  const roots = rootsOf(data);
  const unit = unitOf({ ...data, y: data.series });
  const several = roots.length > 1;
  const room = width / Math.max(...roots.map(depth));
  const largest = Math.max(...data.rows.map((row) => valueIn(row, data.series) ?? 0));
  const said = (item) => item.value === null ? '' : `up to ${format(item.value)} ${unit}`;
  const styled = (item) => ({
    ...item, children: item.children.map(styled),
    itemStyle: { color: item.value === null ? paint.muted : pale(paint.series[0], paint.paper, 0.25 + 0.75 * item.value / (largest || 1)), borderWidth: 0 },
  });
  return {
    tooltip: tooltip(paint, ({ data: item }) => item.name && tip(item.name, [said(item), item.row && [item.row.relation?.text, item.row[data.x].text].filter(Boolean).join(': ')])),
    series: [{
      type: 'tree', orient: 'LR', layout: 'orthogonal', left: several ? -room + 20 : 8, right: room - 16, top: 12, bottom: 12, roam: false, expandAndCollapse: false, initialTreeDepth: -1, cursor: 'pointer',
      symbol: 'circle', symbolSize: 9, edgeShape: 'polyline', edgeForkPosition: '92%', lineStyle: { color: paint.land, width: 1.6 }, emphasis: { disabled: true },
      data: [several ? { name: '', symbolSize: 0, children: roots.map((root) => ({ ...styled(root), lineStyle: { opacity: 0 } })) } : styled(roots[0])],
      label: {
        position: 'right', distance: 6, ...text(paint, paint.narrow ? 10.5 : 12), color: paint.ink, width: room - 22, overflow: paint.narrow ? 'break' : 'truncate', lineHeight: paint.narrow ? 12 : 14,
        backgroundColor: paint.paper, padding: [1, 2], formatter: ({ data: item }) => item.value === null ? item.name : `${item.name}  {value|${format(item.value)} ${unit}}`,
        rich: { value: { color: paint.muted, fontSize: paint.narrow ? 10.5 : 12, fontFamily: paint.font } },
      },
    }],
  };
}

export const note = (data) => [`${unitOf({ ...data, y: data.series })} at most; the darker the more`, data.rows.length > most && `the first ${most} of ${data.rows.length}; the table has all`].filter(Boolean).join(' · ');
