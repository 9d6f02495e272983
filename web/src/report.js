// A page by itself: its charts, drawn without a server.
import world from 'world.json';
import { drawAll, repaint } from './charts/draw.js';
import { frameAll } from './charts/frame.js';

const begin = () => drawAll(frameAll(document), { world: async () => world, atOnce: true });
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
