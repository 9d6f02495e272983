// The outlines of countries, fetched once.
let outlines = null;

export const world = () => outlines ??= fetch('/assets/world.json').then((answer) => {
  if (!answer.ok) throw new Error(`the map's outlines: ${answer.status}`);
  return answer.json();
});
