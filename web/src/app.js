// The pages are whole without this; here they get charts, a side panel for evidence, suggestions, sorting and an explorable graph.
import { drawAll, redraw, repaint } from './charts/draw.js';
import { frameAll } from './charts/frame.js';
import { picture } from './charts/picture.js';
import { world } from './charts/world.js';
import { exploreGraph } from './explore.js';
import { watchLinks } from './panel.js';
import { sortable } from './sort.js';
import { suggestAll } from './suggest.js';
import { themeButton } from './toggle.js';
import { formHelp } from './forms.js';
import { insertable } from './insert.js';

const tools = { world, picture, live: () => import('./charts/live.js') };

function enhanceThese (elements) {
  for (const table of elements) if (table.matches('table')) sortable(table);
  return drawAll(frameAll(elements.filter((element) => element.matches('figure'))), tools);
}

const isInSight = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top < window.innerHeight;
};

// What is in sight is made ready at once, the rest when it comes near: nobody waits for what they do not see.
function enhance (root) {
  const elements = [...root.querySelectorAll('figure.chart, table')];
  const firstBelow = elements.findIndex((element) => !isInSight(element));
  const inSight = firstBelow < 0 ? elements : elements.slice(0, firstBelow);
  const near = new IntersectionObserver((entries) => {
    const close = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    for (const element of close) near.unobserve(element);
    enhanceThese(close);
  }, { rootMargin: '250px' });
  for (const element of elements.slice(inSight.length)) near.observe(element);
  return enhanceThese(inSight);
}
window.addEventListener('beforeprint', () => drawAll(frameAll([...document.querySelectorAll('figure.chart')]), tools));

const panel = watchLinks(enhance);
themeButton(repaint);
suggestAll(document);
formHelp(document);
insertable(document);
document.addEventListener('chart-pick', (event) => {
  if (event.detail.key && !event.defaultPrevented) panel.open(event.detail.key, event.target.querySelector('.canvas'));
});
exploreGraph(document, (figure) => redraw(figure, tools));
enhance(document).then(() => { document.documentElement.dataset.ready = 'yes'; });
