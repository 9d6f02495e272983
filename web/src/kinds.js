// A kind of thing has the same colour wherever it is drawn: its place here is its series. Behind the tenth the colours begin anew, as squares.
const order = ['commodity', 'country', 'product', 'material', 'facility', 'company', 'agreement', 'measure', 'list', 'event',
  'person', 'body', 'place', 'aggregate', 'concept', 'office', 'bloc', 'government', 'group', 'document'];
const placeOf = (kind) => order.includes(kind) ? order.indexOf(kind) : order.length;

export const colourOf = (kind) => placeOf(kind) % 10;
export const isSquare = (kind) => placeOf(kind) >= 10;
