// The wall of the week: drag a card onto a group, see how many are ticked, and follow what others hang up.
const PAUSE = 15000;
const bar = document.getElementById('arrange');
const boxes = () => [...document.querySelectorAll('input[form=arrange]')];

function tell() {
  const line = bar?.querySelector('.wall__ticked');
  const ticked = boxes().filter((box) => box.checked).length;
  if (line) line.textContent = ticked ? line.dataset.some.replace('#', ticked) : line.dataset.none;
}

function dragging() {
  let dragged = null;
  const over = (event) => event.target.closest?.('[data-group]');
  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('[data-pin]');
    if (dragged) event.dataTransfer.setData('text/plain', dragged.dataset.pin);
  });
  document.addEventListener('dragover', (event) => {
    document.querySelectorAll('.wall__group--over').forEach((group) => group.classList.remove('wall__group--over'));
    if (!dragged || !over(event)) return;
    event.preventDefault();
    over(event).classList.add('wall__group--over');
  });
  document.addEventListener('drop', (event) => {
    const group = over(event);
    if (!dragged || !group) return;
    event.preventDefault();
    boxes().forEach((box) => { box.checked = box.value.startsWith(`${dragged.dataset.pin}|`); });
    bar.elements.namedItem('to').value = group.dataset.group;
    bar.requestSubmit(bar.querySelector('[value=group]'));
  });
  document.addEventListener('dragend', () => { dragged = null; });
}

// Whoever is busy on the page is told of news; a screen that is only looked at shows it.
function following(news) {
  const busy = () => boxes().some((box) => box.checked)
    || [...document.querySelectorAll('main textarea, main details[open] input:not([type=hidden])')]
      .some((input) => input === document.activeElement || (input.type !== 'radio' && input.type !== 'checkbox' && input.value !== input.defaultValue))
    || document.querySelector('.pin__change[open]');
  async function look() {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch(location.pathname + location.search);
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-state]');
    if (!now || now.dataset.state === news.dataset.state) return;
    if (busy()) { news.hidden = false; return; }
    news.dataset.state = now.dataset.state;
    ['groepen', 'tops', 'tips', 'verder', 'vragen', 'stippen'].forEach((id) => {
      const [mine, theirs] = [document, page].map((doc) => doc.getElementById(id)?.closest('section'));
      if (mine && theirs) mine.replaceChildren(...theirs.childNodes);
    });
    const [to, other] = [document, page].map((doc) => doc.querySelector('#arrange select'));
    if (to && other) to.replaceChildren(...other.childNodes);
    tell();
  }
  const quietly = () => look().catch(() => { /* the next time looks again */ });
  setInterval(quietly, PAUSE);
  document.addEventListener('visibilitychange', quietly);
}

const news = document.querySelector('[data-state]');
if (bar) {
  document.addEventListener('change', tell);
  tell();
  dragging();
}
if (news) following(news);
