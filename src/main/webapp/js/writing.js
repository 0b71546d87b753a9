// Saves a card while somebody types. What the server has not confirmed stays in this browser.
import { kept } from './kept.js';

const PAUSE = 1000;
const form = document.querySelector('form[data-save]');
const key = (name) => `card ${form.action} ${name}`;
const store = {
  get: (name) => kept.get(key(name)),
  set: (name, text) => kept.set(key(name), text),
  drop: (name) => kept.drop(key(name)),
};
const same = (a, b) => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();

class Field {
  constructor(box) {
    this.box = box;
    this.name = box.dataset.field;
    this.original = box.querySelector('input[type=hidden]');
    this.inputs = [...box.querySelectorAll('[name^="f."]')];
    this.error = box.querySelector('.error');
    this.warnings = box.querySelector('.warnings');
    this.warnings.querySelectorAll('.warning').forEach((notice) => this.point(notice));
  }

  get value() {
    return this.inputs[0]?.type === 'checkbox'
      ? this.inputs.filter((input) => input.checked).map((input) => input.value).join(' ')
      : this.inputs[0].value;
  }

  set value(text) {
    if (this.inputs[0]?.type === 'checkbox') {
      this.inputs.forEach((input) => { input.checked = text.split(' ').includes(input.value); });
    } else this.inputs[0].value = text;
  }

  get waits() { return !same(this.value, this.original.value) && !this.box.querySelector('.conflict'); }

  confirmed(text) {
    this.original.value = text;
    this.error.textContent = '';
    if (same(this.value, text)) store.drop(this.name);
  }

  warn(warnings) {
    this.warnings.replaceChildren(...warnings.map((warning) => {
      const notice = document.createElement('div');
      notice.className = 'message warning';
      Object.assign(notice.dataset, { from: warning.from, to: warning.to });
      notice.append(line(warning.text));
      if (warning.mark) notice.append(check(`w.${this.name}`, warning.mark, form.dataset.aside));
      this.point(notice);
      return notice;
    }));
  }

  // The server counts in the text as it keeps it, without white space around it.
  point(notice) {
    const input = this.inputs[0];
    notice.firstElementChild.after(button(form.dataset.show, () => {
      const before = this.value.length - this.value.trimStart().length;
      input.focus();
      input.setSelectionRange(before + Number(notice.dataset.from), before + Number(notice.dataset.to));
    }));
  }

  choose(theirs, again) {
    const option = [...this.box.querySelectorAll('option')].find((o) => o.value === theirs && theirs);
    const notice = document.createElement('div');
    notice.className = 'message conflict';
    notice.append(line(form.dataset.conflict), line(option?.textContent ?? (theirs || form.dataset.empty), 'theirs'));
    notice.append(button(form.dataset.mine, () => { this.original.value = theirs; notice.remove(); again(); }));
    notice.append(' ', button(form.dataset.theirs, () => {
      this.value = theirs;
      this.confirmed(theirs);
      notice.remove();
    }));
    this.box.append(notice);
  }
}

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

const check = (name, value, text) => {
  const label = document.createElement('label');
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name, value });
  label.className = 'check';
  label.append(box, ` ${text}`);
  return label;
};
const patch = (body) => fetch(form.dataset.save, {
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'portal' },
  body: JSON.stringify(body),
});

// Where this fails the box stays ticked, and the button of the form sets the warning aside.
async function setAside(box, field) {
  const answer = await patch({ edits: [], setAside: [{ field: field.name, mark: box.value }] }).catch(() => null);
  if (answer?.status !== 200) return;
  box.closest('.warning').remove();
  field.inputs[0].focus();
}

function writeCard() {
  const fields = [...form.querySelectorAll('[data-field]')].map((box) => new Field(box));
  const named = new Map(fields.map((field) => [field.name, field]));
  const state = form.querySelector('.save-state');
  let timer = 0;
  let busy = false;

  const later = () => { clearTimeout(timer); timer = setTimeout(save, PAUSE); };

  async function save() {
    if (busy) { later(); return; }
    const edits = fields.filter((field) => field.waits)
      .map((field) => ({ field: field.name, from: field.original.value, to: field.value }));
    if (!edits.length) return;
    busy = true;
    state.textContent = form.dataset.saving;
    try {
      const answer = await patch({ edits });
      if (![200, 409, 422].includes(answer.status)) {
        state.textContent = answer.status === 401 ? form.dataset.signin : form.dataset.unsaved;
        return;
      }
      settle(await answer.json(), edits);
      refreshAsks().catch(() => { /* the next save asks again */ });
    } catch {
      state.textContent = form.dataset.unsaved;
    } finally {
      busy = false;
    }
  }

  function settle(outcome, edits) {
    const sent = new Map(edits.map((edit) => [edit.field, edit.to]));
    outcome.saved.forEach((name) => {
      named.get(name)?.confirmed(sent.get(name));
      named.get(name)?.warn(outcome.warnings.filter((warning) => warning.field === name));
    });
    outcome.refused.forEach((refusal) => { named.get(refusal.field).error.textContent = refusal.reason; });
    outcome.conflicts.forEach((conflict) => named.get(conflict.field).choose(conflict.theirs, later));
    outcome.filled.forEach(showFilled);
    const time = new Date(outcome.savedAt)
      .toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
    state.textContent = outcome.refused.length || outcome.conflicts.length
      ? form.dataset.check : form.dataset.saved.replace('#', time);
  }

  form.addEventListener('input', (event) => {
    if (isAnswer(event.target)) store.set(event.target.name, event.target.value);
    const field = named.get(event.target.closest('[data-field]')?.dataset.field);
    if (!field) return;
    if (event.target.name.startsWith('w.')) { setAside(event.target, field); return; }
    store.set(field.name, field.value);
    later();
  });
  let sent = false;
  form.addEventListener('submit', () => { clearTimeout(timer); sent = true; });
  // Names are kept nowhere in the browser, so whoever leaves without saving them is asked.
  window.addEventListener('beforeunload', (event) => {
    const names = [...form.querySelectorAll('.people input[id], .added-field textarea')];
    if (!sent && names.some((name) => name.value !== name.defaultValue)) event.preventDefault();
  });
  offerBack(fields, later);
  [...form.querySelectorAll('textarea')].filter(isAnswer).forEach(putBack);
}

function showFilled({ step, brief, words }) {
  document.querySelectorAll(`[data-filled="${step}"]`).forEach((count) => { count.textContent = brief; });
  document.querySelectorAll(`[data-filled-words="${step}"]`).forEach((line) => { line.textContent = words; });
}

const isAnswer = (input) => input.name.startsWith('p.') && input.name.endsWith('.text');

// An answer that was typed and never sent; what was sent is kept, or came back in the page.
function putBack(input) {
  if (new URLSearchParams(location.search).has('bewaard') || input.value) store.drop(input.name);
  else if (store.get(input.name)) {
    input.value = store.get(input.name);
    input.closest('details').open = true;
  }
}

// What the card asks may be different after a save; where somebody is answering, it waits.
async function refreshAsks() {
  const answer = await fetch(form.dataset.asks);
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = new Map([...page.querySelectorAll('.asks')].map((slot) => [slot.dataset.at, slot]));
  form.querySelectorAll('.asks').forEach((slot) => {
    const typed = [...slot.querySelectorAll('textarea')].some((input) => input.value);
    if (typed || slot.contains(document.activeElement)) return;
    slot.replaceChildren(...(now.get(slot.dataset.at)?.childNodes ?? []));
  });
}

function offerBack(fields, later) {
  fields.filter((field) => same(store.get(field.name) ?? '', field.original.value)).forEach((f) => store.drop(f.name));
  const waiting = fields.filter((field) => store.get(field.name) !== null && !same(store.get(field.name), field.value));
  if (!waiting.length) return;
  const notice = document.createElement('div');
  notice.className = 'message restore';
  notice.setAttribute('role', 'status');
  notice.append(line(form.dataset.restore));
  notice.append(button(form.dataset.take, () => {
    waiting.forEach((field) => { field.value = store.get(field.name); });
    notice.remove();
    later();
  }), ' ', button(form.dataset.drop, () => { waiting.forEach((field) => store.drop(field.name)); notice.remove(); }));
  form.prepend(notice);
}

if (form) writeCard();
