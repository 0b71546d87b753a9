// Progressive enhancement: without this file everything works (tables open, filters are a GET form).
import { drawAll, drawOnPaper } from './charts.js';
import { present } from './presentation.js';
import './drafts.js';
import './evaluation.js';
import './wall.js';
import './warnings.js';
import './writing.js';

const html = document.documentElement;
const keep = (name, value) => {
  try { localStorage.setItem(name, value); } catch { /* a private window may refuse */ }
};

// Colours and patterns
const isDark = () => html.dataset.theme
  ? html.dataset.theme === 'dark'
  : matchMedia('(prefers-color-scheme: dark)').matches;
const isOn = { dark: isDark, patterns: () => html.dataset.patterns === 'on' };
const set = {
  dark: (on) => { html.dataset.theme = on ? 'dark' : 'light'; keep('theme', html.dataset.theme); },
  patterns: (on) => { html.dataset.patterns = on ? 'on' : 'off'; keep('patterns', html.dataset.patterns); },
};
const toggles = [...document.querySelectorAll('[data-toggle]')];
const showToggles = () => toggles.forEach((button) =>
  button.setAttribute('aria-pressed', String(isOn[button.dataset.toggle]())));
for (const button of toggles) {
  button.addEventListener('click', () => {
    set[button.dataset.toggle](!isOn[button.dataset.toggle]());
    showToggles();
    drawAll();
  });
}
showToggles();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { showToggles(); drawAll(); });

// The menu closes as people expect
const menus = [...document.querySelectorAll('details.menu')];
document.addEventListener('click', (event) => menus.forEach((menu) => {
  if (!menu.contains(event.target)) menu.open = false;
}));
document.addEventListener('keydown', (event) => menus.forEach((menu) => {
  if (event.key === 'Escape' && menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
}));

// Print: light colours, every table open
let closed = [];
addEventListener('beforeprint', () => {
  html.dataset.screenTheme = html.dataset.theme ?? '';
  html.dataset.theme = 'light';
  closed = [...document.querySelectorAll('details.data:not([open])')];
  closed.forEach((details) => { details.open = true; });
  drawOnPaper(true);
});
addEventListener('afterprint', () => {
  if (html.dataset.screenTheme) html.dataset.theme = html.dataset.screenTheme; else delete html.dataset.theme;
  closed.forEach((details) => { details.open = false; });
  drawOnPaper(false);
});
document.querySelectorAll('[data-action=print]').forEach((button) => button.addEventListener('click', () => print()));

// A form is sent once
document.querySelectorAll('form[method=post]').forEach((form) => form.addEventListener('submit', (event) => {
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
}));
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

present(drawAll);
drawAll();
document.fonts?.ready.then(drawAll);
