// Before the first paint: the reader's choice of light or dark, and room for what the script will draw.
const root = document.documentElement;
if ('noModule' in HTMLScriptElement.prototype) root.classList.add('js');
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing follows the system.
}
