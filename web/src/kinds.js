// A kind of thing has the same colour wherever it is drawn: its place here is its series.
const order = ['commodity', 'country', 'material', 'company', 'list', 'measure', 'facility', 'agreement', 'event', 'person', 'product', 'deposit', 'body', 'bloc', 'place'];

export const colourOf = (kind) => (order.indexOf(kind) + 1 || order.length + 1 + kind.length) % 10;
