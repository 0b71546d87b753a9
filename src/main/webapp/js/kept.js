// What somebody typed and the portal does not have yet stays in this browser: for that visitor only,
// for a week at most, and nothing of it is left after signing out.
const PREFIX = 'kept ';
const WEEK = 7 * 24 * 3600 * 1000;
const mine = `${PREFIX}${document.body.dataset.visitor ?? ''} `;

function forget(which) {
  try {
    Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && which(name)).forEach((name) => localStorage.removeItem(name));
  } catch { /* a private window may refuse */ }
}

function read(name) {
  try { return JSON.parse(localStorage.getItem(name)); } catch { return null; }
}

export const kept = {
  get: (name) => read(mine + name)?.what ?? null,
  set: (name, what) => {
    try { localStorage.setItem(mine + name, JSON.stringify({ at: Date.now(), what })); } catch { /* may be refused */ }
  },
  drop: (name) => { try { localStorage.removeItem(mine + name); } catch { /* may be refused */ } },
};

if (document.body.dataset.visitor) forget((name) => !name.startsWith(mine) || !(read(name)?.at > Date.now() - WEEK));
document.querySelector('form[action="/uitloggen"]')?.addEventListener('submit', () => { if (navigator.onLine) forget(() => true); });
