// Saves a text of a report while somebody types, and shows what comes of it. What the server has not
// confirmed stays in this browser.
import { kept } from './kept.js';

const PAUSE = 1200;
const form = document.querySelector('form[data-editor]');

const line = (text, style = '') => {
  const p = document.createElement('p');
  p.textContent = text;
  p.className = style;
  return p;
};
const button = (text, act) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button--small';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
};
const notice = (style, ...parts) => {
  const made = document.createElement('div');
  made.className = `message ${style}`;
  made.setAttribute('role', 'status');
  made.append(...parts);
  return made;
};

function edit() {
  const text = form.elements.tekst;
  const from = form.elements.van;
  const state = form.querySelector('.save-state');
  const key = `report ${form.dataset.editor}`;
  const store = { get: () => kept.get(key), set: (words) => kept.set(key, words), drop: () => kept.drop(key) };
  let confirmed = text.defaultValue;
  let timer = 0;
  let busy = false;
  let conflict = null;

  const later = () => { clearTimeout(timer); timer = setTimeout(save, PAUSE); };

  async function save() {
    if (busy) { later(); return; }
    if (conflict || text.value === confirmed) return;
    busy = true;
    const sent = text.value;
    state.textContent = form.dataset.saving;
    try {
      const answer = await fetch(form.dataset.editor, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'portal' },
        body: JSON.stringify({ from: Number(from.value), text: sent, typing: true }),
      });
      if (answer.status === 200) settle(await answer.json(), sent);
      else if (answer.status === 409) await clash(answer);
      else if (answer.status === 422) state.textContent = (await answer.json()).detail;
      else state.textContent = answer.status === 401 ? form.dataset.signin : form.dataset.unsaved;
    } catch {
      state.textContent = form.dataset.unsaved;
    } finally {
      busy = false;
    }
  }

  function settle(kept, sent) {
    from.value = kept.version;
    confirmed = sent;
    if (text.value === sent) store.drop(); else later();
    const time = new Date(kept.writtenAt)
      .toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
    state.textContent = form.dataset.saved.replace('#', time);
    refresh().catch(() => { /* the next save shows it */ });
  }

  // The page itself makes the preview; two parts of it are taken over.
  async function refresh() {
    const answer = await fetch(`${form.action}?deel=${form.elements.deel.value}`);
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelectorAll('[data-live]').forEach((part) => {
      const now = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (now) part.replaceChildren(...now.childNodes);
    });
  }

  // Both texts are shown; nothing is saved until the writer chooses.
  async function clash(answer) {
    const theirs = await answer.json();
    if (theirs.version === undefined) { state.textContent = theirs.detail; return; }
    state.textContent = form.dataset.conflict;
    const choose = () => { conflict.remove(); conflict = null; from.value = theirs.version; };
    conflict = notice('conflict', line(form.dataset.conflict), line(theirs.text, 'words theirs'),
      button(form.dataset.mine, () => { choose(); confirmed = theirs.text; save(); }), ' ',
      button(form.dataset.theirs, () => {
        choose();
        text.value = theirs.text;
        confirmed = theirs.text;
        store.drop();
        refresh().catch(() => { /* the next save shows it */ });
      }));
    text.closest('.field').append(conflict);
  }

  text.addEventListener('input', () => { store.set(text.value); later(); });
  form.addEventListener('submit', () => clearTimeout(timer));
  window.addEventListener('online', later);

  const was = store.get();
  if (was !== null && was !== text.value) {
    const offer = notice('restore', line(form.dataset.restore),
      button(form.dataset.take, () => { text.value = was; offer.remove(); later(); }), ' ',
      button(form.dataset.drop, () => { store.drop(); offer.remove(); }));
    form.prepend(offer);
  } else store.drop();

  form.querySelectorAll('select[data-insert]').forEach((select) => {
    const put = button(form.querySelector('.insert').dataset.put, () => {
      const mark = select.dataset.insert === 'line' ? `\n\n${select.value}\n\n` : select.value;
      text.setRangeText(mark, text.selectionStart, text.selectionEnd, 'end');
      text.focus();
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
    put.setAttribute('aria-label', `${put.textContent}: ${select.labels[0].textContent}`);
    select.after(put);
  });
}

if (form) edit();
