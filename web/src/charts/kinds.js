// The kinds of charts: each says how high it is, what is drawn, and what is to be said of it.
import * as bar from './bar.js';
import * as graph from './graph.js';
import * as line from './line.js';
import * as map from './map.js';
import * as sankey from './sankey.js';
import * as timeline from './timeline.js';
import * as tree from './tree.js';

export const kinds = { bar, line, map, sankey, graph, timeline, tree };
