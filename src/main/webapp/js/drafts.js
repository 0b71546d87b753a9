// What is typed in a form with data-keep stays in this browser until the portal has it. The value of
// data-keep tells forms with the same action apart.
import { kept } from './kept.js';

const SENT = 'sent';
const TEXTS = 'textarea, input[type=text], input[type=search], input:not([type])';
const words = document.body.dataset;
const key = (form) => `form ${new URL(form.action).pathname} ${form.dataset.keep}`;
const texts = (form) => [...form.querySelectorAll(TEXTS)].filter((field) => field.name);
const hasState = (field) => field.type === 'checkbox' || field.type === 'radio';

// All but the token of the form: the hidden fields say what its writer had before them.
const fields = (form) => {
  const token = form.querySelector('input[type=hidden]');
  return [...form.elements].filter((field) => field.name && field !== token && !['password', 'file', 'submit', 'button'].includes(field.type));
};
const of = (form) => fields(form).map((field) => [field.name, field.value, hasState(field) ? field.checked : null]);

function keep(form) {
  if (texts(form).some((field) => field.value.trim() && field.value !== field.defaultValue)) kept.set(key(form), of(form));
  else kept.drop(key(form));
}

// A refused form comes back with the words in it, and with what its writer now has before them.
const cameBack = (form, was) => texts(form).every((field) =>
  was.some(([name, value]) => name === field.name && value.trim() === field.value.trim()));

function say(form, text) {
  let line = form.querySelector('.kept');
  if (!line) {
    line = document.createElement('div');
    line.className = 'message kept';
    line.setAttribute('role', 'status');
    form.prepend(line);
  }
  const p = document.createElement('p');
  p.textContent = text;
  line.replaceChildren(p);
  return line;
}

function discard(form) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'button button--small', textContent: words.keptDrop });
  button.addEventListener('click', () => {
    kept.drop(key(form));
    location.reload();
  });
  return button;
}

function putBack(form) {
  const was = kept.get(key(form));
  if (!was) return;
  if (cameBack(form, was)) { kept.set(key(form), of(form)); return; }
  was.forEach(([name, value, checked]) => {
    const same = fields(form).filter((field) => field.name === name);
    if (checked === null) {
      const field = same.find((one) => !hasState(one));
      if (field) field.value = value;
    } else same.filter((field) => field.value === value).forEach((field) => { field.checked = checked; });
  });
  for (let around = form.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  say(form, words.keptRestored).append(discard(form));
}

// The first page after a form was sent: only a form that was taken leads on to another address.
function settle() {
  let sent = null;
  try { sent = sessionStorage.getItem(SENT); sessionStorage.removeItem(SENT); } catch { /* may be refused */ }
  const [way] = performance.getEntriesByType('navigation');
  if (sent && way?.redirectCount && way.type !== 'back_forward' && document.referrer && location.pathname !== '/inloggen') kept.drop(sent);
}

settle();
document.querySelectorAll('form[data-keep]').forEach((form) => {
  form.addEventListener('input', () => keep(form));
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) {
      try { sessionStorage.setItem(SENT, key(form)); } catch { /* may be refused */ }
      return;
    }
    event.preventDefault();
    keep(form);
    say(form, words.keptOffline);
    addEventListener('online', () => say(form, words.keptOnline), { once: true });
  });
  putBack(form);
});
