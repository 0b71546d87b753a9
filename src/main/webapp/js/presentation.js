// One message per screen: ?weergave=presentatie, arrow keys, Esc.
const html = document.documentElement;
const on = () => html.dataset.view === 'presentation';
// A section of long parts, such as the steps of a card, is a screen for each of them.
const screens = () => [...document.querySelectorAll('.title-block, main > .section:not(.not-presented, .section--screens), .section--screens article')];
let current = 0;

// A screen holds all that stands on it: what is longer is made smaller and wider until it fits.
const SMALLEST = 0.4;
function fit() {
  for (const screen of screens()) {
    const wrap = screen.querySelector(':scope > .wrap') ?? screen;
    wrap.style.zoom = wrap.style.maxWidth = '';
    for (let size = 0.95; on() && size >= SMALLEST && screen.getBoundingClientRect().height > innerHeight + 1; size -= 0.05) {
      wrap.style.zoom = size;
      wrap.style.maxWidth = 'none';
    }
  }
}

const address = (presenting) => {
  const url = new URL(location.href);
  if (presenting) url.searchParams.set('weergave', 'presentatie'); else url.searchParams.delete('weergave');
  url.hash = '';
  return url;
};

function show(index) {
  const all = screens();
  current = Math.max(0, Math.min(all.length - 1, index));
  all[current].scrollIntoView();
  const output = document.querySelector('.presenter output');
  output.value = output.dataset.of.replace('##', all.length).replace('#', current + 1);
}

export function present(redraw) {
  const switchTo = (presenting) => {
    history.replaceState(null, '', address(presenting));
    if (presenting) html.dataset.view = 'presentation'; else delete html.dataset.view;
    // What is sent from a presentation comes back to it.
    for (const mode of document.querySelectorAll('input[name=weergave]')) {
      mode.value = presenting ? 'presentatie' : '';
      mode.form.action = mode.form.action.replace(/\?.*$/, '') + (presenting ? '?weergave=presentatie' : '');
    }
    redraw();
    fit();
  };
  const actions = {
    async present() {
      switchTo(true);
      try { await html.requestFullscreen?.(); } catch { /* may be refused */ }
      show(0);
      document.querySelector('.presenter [data-action=next]').focus();
    },
    stop() {
      switchTo(false);
      if (document.fullscreenElement) document.exitFullscreen();
      document.querySelector('[data-action=present]')?.focus();
    },
    next: () => show(current + 1),
    back: () => show(current - 1),
  };
  document.addEventListener('click', (event) => {
    const control = event.target.closest?.('[data-action]');
    if (!control || !(control.dataset.action in actions)) return;
    event.preventDefault();
    actions[control.dataset.action]();
  });
  const keys = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back', Escape: 'stop' };
  document.addEventListener('keydown', (event) => {
    if (!on() || !(event.key in keys) || event.target.closest?.('input, select, textarea')) return;
    event.preventDefault();
    actions[keys[event.key]]();
  });
  const refit = () => { if (on()) { fit(); show(current); } };
  addEventListener('resize', refit);
  document.fonts?.ready.then(refit);
  if (on()) {
    fit();
    show(Math.max(0, screens().findIndex((screen) => `#${screen.id}` === location.hash)));
  }
}
