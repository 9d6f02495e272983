// Light, dark, or as the system has it.
import { el } from './dom.js';

const root = document.documentElement;
const system = window.matchMedia('(prefers-color-scheme: dark)');
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;

export function themeButton (changed) {
  const place = document.querySelector('[data-theme-toggle]') ?? document.querySelector('header nav') ?? document.querySelector('header');
  if (!place) return;
  const button = el('button', { type: 'button', class: 'theme' });
  const tell = () => {
    const words = isDark() ? 'Light colours' : 'Dark colours';
    button.setAttribute('aria-label', words);
    button.title = words;
    button.textContent = isDark() ? '☀' : '☾';
  };
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { /* kept for this page only */ }
    tell();
    changed();
  });
  system.addEventListener('change', () => { tell(); changed(); });
  tell();
  place.append(button);
}
