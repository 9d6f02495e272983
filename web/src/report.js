// A page by itself: its charts, drawn without a server.
import world from 'world.json';
import { drawAll, repaint } from './charts/draw.js';
import { frameAll } from './charts/frame.js';
import * as live from './charts/live.js';

const tools = { world: async () => world, live: async () => live, atOnce: true };
const begin = () => drawAll(frameAll([...document.querySelectorAll('figure.chart')]), tools);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
