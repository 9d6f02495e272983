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
    font: getComputedStyle(document.body).fontFamily,
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

// What a row says of itself beside its number.
export const remarks = (row) => ['flag', 'bound', 'year', 'form', 'edition', 'source', 'noticed']
  .filter((column) => row[column]?.text).map((column) => row[column].text).join(' · ');
