// Tops, tips and evaluations: what is typed stays in this browser until the portal has it, and is sent once.
import { kept } from './kept.js';

const DAY = 'day';
const key = (form) => `evaluation ${location.pathname} ${form.dataset.draft}`
  + (form.dataset.draft === DAY ? ` ${form.elements.namedItem('dag').value}` : '');
const KEPT = ['key', 'dag', 'kind', 'text', 'organisation', 'level', 'name'];
const textOf = (form) => form.elements.namedItem('text');

function count(form) {
  const left = Number(form.dataset.longest) - textOf(form).value.length;
  const line = form.querySelector('.tell__count');
  line.classList.toggle('error', left < 0);
  line.textContent = (left < 0 ? form.dataset.over : form.dataset.left)
    .replace('#', Math.abs(left).toLocaleString(document.documentElement.lang));
}

const say = (form, text) => { form.querySelector('.tell__state').textContent = text; };

function keep(form) {
  const data = new FormData(form);
  if (!textOf(form).value.trim()) { kept.drop(key(form)); return; }
  kept.set(key(form), Object.fromEntries(KEPT.filter((name) => data.has(name)).map((name) => [name, data.get(name)])));
}

// The key comes back with the words: what did arrive, but whose answer was lost, is not kept twice.
function putBack(form) {
  const was = kept.get(key(form));
  if (!was?.text || textOf(form).value) return;
  Object.entries(was).forEach(([name, value]) => {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  });
  if (form.closest('details')) form.closest('details').open = true;
  say(form, form.dataset.restored);
}

async function send(form, sender) {
  form.dataset.busy = 'yes';
  say(form, form.dataset.sending);
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, sender)) });
    if (new URL(answer.url).pathname === '/inloggen') say(form, form.dataset.signin);
    else if (answer.ok) { kept.drop(key(form)); location.assign(answer.url); return; }
    else if (answer.status === 422) refused(form, await answer.text());
    else say(form, form.dataset.unsent);
  } catch {
    say(form, form.dataset.offline);
    form.dataset.waits = 'yes';
  }
  delete form.dataset.busy;
  delete form.dataset.sent;
}

// The answer holds the same form with what is wrong in it.
function refused(form, page) {
  const answer = new DOMParser().parseFromString(page, 'text/html').querySelector('form[data-draft]');
  if (!answer) { say(form, form.dataset.unsent); return; }
  const back = form.elements.namedItem('terug').value;
  form.replaceChildren(...answer.childNodes);
  form.elements.namedItem('terug').value = back;
  count(form);
  say(form, form.dataset.check);
  form.querySelector('[aria-invalid="true"]')?.focus();
}

document.querySelectorAll('form[data-draft]').forEach((form) => {
  form.addEventListener('input', () => { keep(form); count(form); });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!form.dataset.busy) send(form, event.submitter);
  });
  addEventListener('online', () => {
    if (!form.dataset.waits || form.dataset.busy) return;
    delete form.dataset.waits;
    send(form);
  });
  putBack(form);
  count(form);
});
