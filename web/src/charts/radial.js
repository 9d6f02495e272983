// Where the nodes of a graph stand: what is looked at in the middle, what lies around it on rings, each branch in a sector of its own.

// The tree of first encounters, breadth first.
function treeOf (nodes, links, rootName) {
  const near = new Map(nodes.map((node) => [node.name, []]));
  for (const { source, target } of links) {
    near.get(source).push(target);
    near.get(target).push(source);
  }
  const byName = new Map(nodes.map((node) => [node.name, { node, children: [], leaves: 0, depth: 0 }]));
  const seen = new Set();
  const roots = [];
  for (const start of [rootName, ...nodes.map((node) => node.name)]) {
    if (seen.has(start) || !byName.has(start)) continue;
    roots.push(byName.get(start));
    const queue = [start];
    seen.add(start);
    while (queue.length) {
      const parent = byName.get(queue.shift());
      const found = [...new Set(near.get(parent.node.name))].filter((name) => !seen.has(name)).map((name) => byName.get(name));
      found.sort((a, b) => a.node.kind.localeCompare(b.node.kind) || a.node.title.localeCompare(b.node.title));
      for (const child of found) {
        seen.add(child.node.name);
        child.depth = parent.depth + 1;
        parent.children.push(child);
        queue.push(child.node.name);
      }
    }
  }
  return roots;
}

function countLeaves (item) {
  item.leaves = item.children.length ? item.children.reduce((sum, child) => sum + countLeaves(child), 0) : 1;
  return item.leaves;
}

// Neighbours on a crowded ring stand on alternate steps of it.
function place (item, from, to, step, stretch) {
  const angle = (from + to) / 2;
  const radius = item.depth === 0 ? 0 : item.depth * 100 + step * 30;
  Object.assign(item.node, { x: radius * stretch * Math.sin(angle), y: -radius * Math.cos(angle) });
  let at = from;
  item.children.forEach((child, i) => {
    const width = (to - from) * child.leaves / item.leaves;
    place(child, at, at + width, item.children.length > 14 ? i % 3 - 1 : 0, stretch);
    at += width;
  });
}

// Gives each node its x and y.
export function radial (nodes, links, rootName, stretch) {
  const roots = treeOf(nodes, links, rootName);
  const all = roots.length === 1 ? roots[0] : { node: {}, children: roots, depth: 0 };
  if (all !== roots[0]) for (const root of roots) root.depth = 1;
  countLeaves(all);
  place(all, 0, 2 * Math.PI, 0, stretch);
}
