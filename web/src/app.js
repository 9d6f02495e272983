// The pages are whole without this; here they get charts, a side panel for evidence, suggestions, sorting and an explorable graph.
import { frameAll } from './charts/frame.js';
import { exploreGraph } from './explore.js';
import { watchLinks } from './panel.js';
import { sortable } from './sort.js';
import { suggestAll } from './suggest.js';
import { themeButton } from './toggle.js';
import { formHelp } from './forms.js';

let outlines = null;
const world = () => outlines ??= fetch('/assets/world.json').then((answer) => {
  if (!answer.ok) throw new Error(`the map's outlines: ${answer.status}`);
  return answer.json();
});
const tools = { world };

async function charts (root) {
  if (frameAll(root)) await (await import('./charts/draw.js')).drawAll(root, tools);
}

const enhance = (root) => {
  const drawing = charts(root);
  sortable(root);
  return drawing;
};

const panel = watchLinks(enhance);
const repaint = async () => {
  if (document.querySelector('figure.chart.drawn')) (await import('./charts/draw.js')).repaint();
};
themeButton(repaint);
suggestAll(document);
formHelp(document);
document.addEventListener('chart-pick', (event) => {
  if (event.detail.key && !event.defaultPrevented) panel.open(event.detail.key, event.target.querySelector('.canvas'));
});
exploreGraph(document, async (figure) => (await import('./charts/draw.js')).redraw(figure, tools));
enhance(document).then(() => { document.documentElement.dataset.ready = 'yes'; });
