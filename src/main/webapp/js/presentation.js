// One message per screen: ?weergave=presentatie, arrow keys, Esc.
const html = document.documentElement;
const on = () => html.dataset.view === 'presentation';
// A section of long parts, such as the steps of a card, is a screen for each of them.
const places = () => [...document.querySelectorAll('.title-block, main > .section:not(.not-presented, .section--screens), .section--screens article')];
// What may go on over more screens: charts of a grid, rows of a table, drawings below each other.
const PARTS = ['.grid--aligned > .chart', '.panel--long > :is(.profiles, .heat-halves) > *', '.panel--long > table > tbody > tr', '.panel--long > .scroll > table > tbody > tr'].map((part) => `:scope > .wrap > ${part}`).join(', ');
// Sizes in twentieths: a screen holds all that stands on it, as large as it can be. Where that is too small to read, parts go on.
const SMALLEST = 8, READABLE = 16, LARGEST = 29, MOST = 6;
let screens = [];
let current = 0;

const only = ({ parts, from, to }) => parts.forEach((part, place) => part.classList.toggle('elsewhere', place < from || place >= to));

function size(place, twentieths) {
  const wrap = place.querySelector(':scope > .wrap') ?? place;
  wrap.style.zoom = twentieths === 20 ? '' : twentieths / 20;
  wrap.style.maxWidth = twentieths < 20 ? 'none' : '';
}

const fits = (place) => place.getBoundingClientRect().height <= innerHeight + 1 && place.scrollWidth <= place.clientWidth + 1
  && [...place.querySelectorAll('.scroll, .panel')].every((box) => box.scrollWidth <= box.clientWidth + 1);

function fitsAt(screen, twentieths) {
  only(screen);
  size(screen.place, twentieths);
  return fits(screen.place);
}

// The largest size at which this fits. What opens to be written in keeps room for that.
function largest(screen) {
  let low = SMALLEST, high = screen.place.querySelector('form:not(.not-presented *)') ? 20 : LARGEST;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsAt(screen, middle)) low = middle; else high = middle - 1;
  }
  return low;
}

const inPieces = (place, parts, pieces) => Array.from({ length: pieces }, (_, k) => ({ place, parts, pieces, piece: k + 1, from: Math.round((k * parts.length) / pieces), to: Math.round(((k + 1) * parts.length) / pieces) }));

function fit() {
  screens = places().flatMap((place) => {
    const parts = [...place.querySelectorAll(PARTS)];
    let made = inPieces(place, parts, 1);
    if (!on()) return made;
    // More than a handful of screens for one question is not read either: then its type is smaller.
    while (made.length < Math.min(MOST, parts.length) && !made.every((screen) => fitsAt(screen, READABLE))) {
      made = inPieces(place, parts, made.length + 1);
    }
    const best = Math.min(...made.map(largest));
    return made.map((screen) => ({ ...screen, best }));
  });
  for (const screen of [...screens].reverse()) lay(screen);
}

function lay({ best = 20, ...screen }) {
  only(screen);
  size(screen.place, best);
  const head = screen.place.querySelector(':is(.section__head, .agenda__head) h2');
  if (head && screen.pieces > 1 && on()) head.dataset.part = `${screen.piece}/${screen.pieces}`; else delete head?.dataset.part;
}

const address = (presenting) => {
  const url = new URL(location.href);
  if (presenting) url.searchParams.set('weergave', 'presentatie'); else url.searchParams.delete('weergave');
  url.hash = '';
  return url;
};

function show(index) {
  current = Math.max(0, Math.min(screens.length - 1, index));
  lay(screens[current]);
  screens[current].place.scrollIntoView();
  const output = document.querySelector('.presenter output');
  output.value = output.dataset.of.replace('##', screens.length).replace('#', current + 1);
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
    show(Math.max(0, screens.findIndex(({ place }) => `#${place.id}` === location.hash)));
  }
}
