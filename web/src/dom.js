// Making elements: el('button', {type: 'button', class: 'x', onclick: f}, 'text', node).
export function el (name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// Keys are written in a path as they are: their slashes are the path's.
export const path = (key) => key.split('/').map(encodeURIComponent).join('/');

export async function getJson (url, options = {}) {
  const answer = await fetch(url, { headers: { accept: 'application/json' }, ...options });
  const body = await answer.json().catch(() => null);
  if (!answer.ok || !body?.ok) throw new Error(body?.error ?? `${answer.status} ${answer.statusText}`);
  return body;
}
