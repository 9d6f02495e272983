// The pages are whole without this; here they get charts, a side panel for evidence, suggestions, sorting and an explorable graph.
import { frameAll } from './charts/frame.js';
import { exploreGraph } from './explore.js';
import { watchLinks } from './panel.js';
import { sortable } from './sort.js';
import { suggestAll } from './suggest.js';
import { themeButton } from './toggle.js';
import { formHelp } from './forms.js';
import { insertable } from './insert.js';

let outlines = null;
const world = () => outlines ??= fetch('/assets/world.json').then((answer) => {
  if (!answer.ok) throw new Error(`the map's outlines: ${answer.status}`);
  return answer.json();
});
const tools = { world };

const drawing = () => import('./charts/draw.js');
const draw = async (figures) => { if (figures.length) await (await drawing()).drawAll(figures, tools); };

// A chart is drawn when it comes near the screen, and all are before printing.
const near = new IntersectionObserver((entries) => {
  const figures = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
  for (const figure of figures) near.unobserve(figure);
  draw(figures);
}, { rootMargin: '250px' });

const inSight = (figure) => figure.getBoundingClientRect().top < window.innerHeight;

function charts (root) {
  const figures = frameAll(root);
  for (const figure of figures) near.observe(figure);
  return draw(figures.filter(inSight));
}
window.addEventListener('beforeprint', () => draw([...document.querySelectorAll('figure.chart.framed')]));

const enhance = (root) => {
  const drawn = charts(root);
  sortable(root);
  return drawn;
};

const panel = watchLinks(enhance);
const repaint = async () => {
  if (document.querySelector('figure.chart.drawn')) (await drawing()).repaint();
};
themeButton(repaint);
suggestAll(document);
formHelp(document);
insertable(document);
document.addEventListener('chart-pick', (event) => {
  if (event.detail.key && !event.defaultPrevented) panel.open(event.detail.key, event.target.querySelector('.canvas'));
});
exploreGraph(document, async (figure) => (await drawing()).redraw(figure, tools));
enhance(document).then(() => { document.documentElement.dataset.ready = 'yes'; });
