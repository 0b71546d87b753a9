// Warns where a text outside the card's own fields seems to hold a name or a number; it never stops a save.
const PAUSE = 800;
const timers = new WeakMap();

function place(input) {
  if (input.nextElementSibling?.matches('.warnings')) return input.nextElementSibling;
  const made = document.createElement('div');
  made.className = 'warnings';
  made.setAttribute('role', 'status');
  input.after(made);
  return made;
}

async function look(input, { warn, card }) {
  const text = input.value;
  const answer = text.trim() === '' ? null : await fetch(warn, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'portal' },
    body: JSON.stringify({ text, card }),
  });
  if (answer && !answer.ok) return;
  const sentences = answer ? await answer.json() : [];
  if (input.value !== text) return;
  place(input).replaceChildren(...sentences.map((sentence) => {
    const notice = document.createElement('p');
    notice.className = 'message warning';
    notice.textContent = sentence;
    return notice;
  }));
}

document.addEventListener('input', (event) => {
  const input = event.target;
  const about = input.closest('[data-warn]')?.dataset;
  if (!about || !input.matches('textarea, [data-words]') || input.closest('[data-field]')) return;
  clearTimeout(timers.get(input));
  timers.set(input, setTimeout(() => look(input, about).catch(() => { /* the next key looks again */ }), PAUSE));
});
