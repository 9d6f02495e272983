// What follows from what: each row hangs on what stands in its x, with its number. Where there is no room for a tree, an outline with bars.
import { axis, pale, text, tip, tooltip } from './look.js';
import { format, unitOf, valueIn } from './table.js';

const most = 60;

const nameOf = (row, data) => row[data.y].text + (row.stage?.text ? ` (${row.stage.text})` : '');
const reaches = (from, to) => from === to || from.children.some((child) => reaches(child, to));
const leaves = (node) => node.children.length ? node.children.reduce((sum, child) => sum + leaves(child), 0) : 1;
const depth = (node) => 1 + Math.max(0, ...node.children.map(depth));

// The rows as trees; what no row is about is a root.
function rootsOf (data) {
  const nodes = new Map();
  const roots = [];
  const node = (name) => {
    if (!nodes.has(name)) nodes.set(name, { name, children: [], value: null, row: null });
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

const outline = (node, level = 0) => [{ ...node, level }, ...node.children.flatMap((child) => outline(child, level + 1))];
const isTree = (roots, width) => roots.length === 1 && width / depth(roots[0]) > 150;

export function height (data, width = 700) {
  const roots = rootsOf(data);
  return isTree(roots, width) ? 24 + leaves(roots[0]) * 30 : 40 + roots.flatMap((root) => outline(root)).length * 22;
}

const cut = (words, letters) => words.length > letters ? `${words.slice(0, letters - 1)}…` : words;

function tree (root, paint, width, unit) {
  const room = width / depth(root);
  const styled = (item) => ({
    ...item, children: item.children.map(styled),
    itemStyle: { color: item.value === null ? paint.muted : pale(paint.series[0], paint.paper, 0.3 + 0.7 * Math.min(1, item.value / 50)), borderWidth: 0 },
  });
  return {
    type: 'tree', orient: 'LR', layout: 'orthogonal', left: 8, right: room - 16, top: 12, bottom: 12, roam: false, expandAndCollapse: false, initialTreeDepth: -1, cursor: 'pointer',
    symbol: 'circle', symbolSize: 9, edgeShape: 'polyline', edgeForkPosition: '93%', lineStyle: { color: paint.muted, opacity: 0.45, width: 1.2 }, emphasis: { disabled: true },
    data: [styled(root)],
    label: {
      position: 'right', distance: 6, ...text(paint, 12), color: paint.ink, backgroundColor: paint.paper, padding: [1, 3],
      formatter: ({ data: item }) => item.value === null ? item.name : `${cut(item.name, Math.floor((room - 76) / 6.6))}  {value|${format(item.value)} ${unit}}`,
      rich: { value: { color: paint.muted, fontSize: 12, fontFamily: paint.font } },
    },
  };
}

// Each line stands below what it hangs on, and further in.
function bars (roots, paint, width, unit) {
  const lines = roots.flatMap((root) => outline(root));
  const room = Math.min(300, Math.round(width * 0.56));
  return {
    grid: { left: room + 6, right: 58, top: 4, bottom: 4, containLabel: false },
    xAxis: { type: 'value', max: 100, ...axis(paint), axisLabel: { show: false }, splitNumber: 2 },
    yAxis: {
      type: 'category', inverse: true, data: lines.map((_, i) => i), ...axis(paint), splitLine: { show: false },
      axisLabel: {
        ...text(paint, 12), interval: 0, align: 'left', margin: room,
        formatter: (i) => `{${lines[i].row ? 'row' : 'root'}|${'\u2003'.repeat(lines[i].level)}${cut(lines[i].name, Math.floor((room - lines[i].level * 12) / 6.6))}}`,
        rich: { row: { color: paint.ink, fontSize: 12, fontFamily: paint.font }, root: { color: paint.muted, fontWeight: 600, fontSize: 12, fontFamily: paint.font } },
      },
    },
    series: [{
      type: 'bar', barMaxWidth: 11, cursor: 'pointer', itemStyle: { color: paint.series[0] },
      label: { show: true, position: 'right', ...text(paint, 11.5), formatter: ({ data: item }) => item.value === null ? '' : `${format(item.value)}${unit}` },
      data: lines.map((item) => ({ ...item, children: undefined })),
    }],
  };
}

export function option (data, paint, width) {
  const roots = rootsOf(data);
  const unit = unitOf({ ...data, y: data.series });
  const said = (item) => item.value === null ? '' : `up to ${format(item.value)} ${unit}`;
  return {
    tooltip: tooltip(paint, ({ data: item }) => tip(item.name, [said(item), item.row && [item.row.relation?.text, item.row[data.x].text].filter(Boolean).join(': ')])),
    ...isTree(roots, width) ? { series: [tree(roots[0], paint, width, unit)] } : bars(roots, paint, width, unit),
  };
}

export const note = (data) => [`${unitOf({ ...data, y: data.series })} at most`, data.rows.length > most && `the first ${most} of ${data.rows.length}; the table has all`].filter(Boolean).join(' · ');
