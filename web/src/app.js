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

// Long work is done in pieces: between them the page answers.
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

function enhanceThese (elements) {
  for (const table of elements) if (table.matches('table')) sortable(table);
  return drawAll(frameAll(elements.filter((element) => element.matches('figure'))), tools);
}

// What is folded is not even measured.
const isInSight = (element) => {
  if (element.closest('details:not([open])')) return false;
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top < window.innerHeight;
};

function takeInSight (elements) {
  const firstBelow = elements.findIndex((element) => !isInSight(element));
  return firstBelow < 0 ? elements : elements.slice(0, firstBelow);
}

// What is in sight is made ready at once, the rest when it comes near: nobody waits for what they do not see. Framing a chart may fold its table.
async function enhance (root) {
  const drawn = enhanceThese(takeInSight([...root.querySelectorAll('figure.chart')]));
  await breath();
  enhanceThese(takeInSight([...root.querySelectorAll('table')]));
  const near = new IntersectionObserver((entries) => {
    const close = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    for (const element of close) near.unobserve(element);
    enhanceThese(close);
  }, { rootMargin: '250px' });
  for (const element of root.querySelectorAll('figure.chart:not(.framed), table:not(.sortable)')) near.observe(element);
  await drawn;
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
await breath();
enhance(document).then(() => { document.documentElement.dataset.ready = 'yes'; });
