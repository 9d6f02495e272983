// Colours and letters of the page, as charts need them; a tooltip is a node of the page, since the page allows no inline style.

export function look () {
  // What a colour of the page is now, in light or dark: as an element wears it.
  const probe = document.body.appendChild(document.createElement('i'));
  const get = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: get('ink'), muted: get('muted'), rule: get('rule'), paper: get('paper'), land: get('land'), accent: get('accent'),
    series: Array.from({ length: 10 }, (_, i) => get(`series-${i + 1}`)),
    ramp: [get('ramp-low'), get('ramp-mid'), get('ramp-high')],
  };
  probe.remove();
  return {
    ...colours,
    font: getComputedStyle(document.body).fontFamily.replaceAll('"', "'"), // it goes into attributes
    narrow: window.matchMedia('(max-width: 40rem)').matches,
  };
}

const channels = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);

// A paler shade, solid: opacity would fade labels and let grid lines through.
export function pale (color, paper, part) {
  const [above, below] = [channels(color), channels(paper)];
  return `rgb(${above.map((value, i) => Math.round(value * part + below[i] * (1 - part))).join(', ')})`;
}

export function tip (title, lines) {
  const node = document.createElement('div');
  node.className = 'tip';
  const strong = document.createElement('strong');
  strong.textContent = title;
  node.append(strong);
  for (const line of lines.filter(Boolean)) {
    const div = document.createElement('div');
    div.textContent = line;
    node.append(div);
  }
  return node;
}

export const tooltip = (paint, formatter) => ({
  trigger: 'item', confine: true, formatter, backgroundColor: paint.paper, borderColor: paint.rule, borderWidth: 1, padding: 0,
  textStyle: { color: paint.ink, fontSize: 13, fontFamily: paint.font }, extraCssText: 'border-radius:4px', transitionDuration: 0,
});

export const text = (paint, size = 12) => ({ color: paint.muted, fontSize: size, fontFamily: paint.font });

export const axis = (paint) => ({
  axisLine: { show: false }, axisTick: { show: false }, axisLabel: text(paint), splitLine: { lineStyle: { color: paint.rule } },
  nameTextStyle: text(paint),
});

// Letters are as wide as half their height, and a little more.
const widthOf = (words, size) => words.length * size * 0.54;

// Lines of whole words, none wider than `width` where words allow it.
export function wrap (words, width, size = 12) {
  const lines = [];
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

// A legend above the chart, in as many lines as its names need.
export function legendOf (names, paint, width) {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const wide = Math.min(width, widthOf(name, 12) + 40);
    if (used + wide > width) [lines, used] = [lines + 1, 0];
    used += wide;
  }
  const legend = { top: 0, left: 0, width, data: names, textStyle: text(paint), itemWidth: 18, itemHeight: 8, itemGap: 10, formatter: (name) => widthOf(name, 12) + 40 > width ? `${name.slice(0, Math.floor((width - 48) / 6.5))}…` : name };
  return { legend, room: 16 + 22 * lines };
}

// What a row says of itself beside its number.
export const remarks = (row) => ['flag', 'bound', 'year', 'form', 'edition', 'source', 'noticed']
  .filter((column) => row[column]?.text).map((column) => row[column].text).join(' · ');
