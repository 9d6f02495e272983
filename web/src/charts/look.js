// Colours and letters of the page, as charts need them; a tooltip is a node of the page, since the page allows no inline style.

export function look () {
  const style = getComputedStyle(document.documentElement);
  const get = (name, otherwise) => style.getPropertyValue(name).trim() || otherwise;
  return {
    ink: get('--ink', '#222'), muted: get('--muted', '#666'), rule: get('--rule', '#ddd'), paper: get('--paper', '#fff'), land: get('--land', '#e8e5de'),
    accent: get('--accent', '#8a3f14'),
    series: Array.from({ length: 8 }, (_, i) => get(`--series-${i + 1}`, '#456')),
    ramp: [get('--ramp-low', '#dde'), get('--ramp-mid', '#99b'), get('--ramp-high', '#236')],
    font: getComputedStyle(document.body).fontFamily,
    narrow: window.matchMedia('(max-width: 40rem)').matches,
    still: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
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
