// Asks the worker for pictures of charts.
const waiting = new Map();
let worker = null;
let last = 0;

function begin () {
  const started = new Worker('/assets/worker.js', { type: 'module' });
  started.onmessage = ({ data: { turn, svg, error } }) => {
    const { resolve, reject } = waiting.get(turn);
    waiting.delete(turn);
    if (error) reject(new Error(error));
    else resolve(svg);
  };
  started.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message ?? 'the worker could not be started'));
    waiting.clear();
  };
  return started;
}

function ask (asked) {
  worker ??= begin();
  const turn = last += 1;
  return new Promise((resolve, reject) => {
    waiting.set(turn, { resolve, reject });
    worker.postMessage({ turn, asked });
  });
}

// Returns: an SVG element.
export async function picture (asked) {
  const holder = document.createElement('template');
  const { has, ...data } = asked.data;
  holder.innerHTML = await ask({ ...asked, data });
  for (const node of holder.content.querySelectorAll('[data-style]')) {
    node.style.cssText = node.dataset.style;
    delete node.dataset.style;
  }
  return holder.content.firstElementChild;
}
