// Of ECharts, what every chart needs; each kind brings its own part when it is first drawn.
import { TooltipComponent } from 'echarts/components';
import { init, registerMap, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([TooltipComponent, SVGRenderer]);

const axes = () => import('./parts/axes.js');
const parts = {
  bar: axes, line: axes, timeline: axes, map: () => import('./parts/map.js'), graph: () => import('./parts/graph.js'), sankey: () => import('./parts/sankey.js'),
  tree: () => import('./parts/tree.js'),
};

export async function need (kind) {
  use((await parts[kind]()).part);
}

export { init, registerMap, setPlatformAPI };
