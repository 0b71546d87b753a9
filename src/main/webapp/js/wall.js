// The wall of the week: see how many are ticked, and follow what others hang up.
const PAUSE = 15000;
const bar = document.getElementById('arrange');
const boxes = () => [...document.querySelectorAll('input[form=arrange]')];

function tell() {
  const line = bar?.querySelector('.wall__ticked');
  const ticked = boxes().filter((box) => box.checked).length;
  if (line) line.textContent = ticked ? line.dataset.some.replace('#', ticked) : line.dataset.none;
}

// Whoever is busy on the page is told of news; a screen that is only looked at shows it.
function following(news) {
  const busy = () => boxes().some((box) => box.checked)
    || [...document.querySelectorAll('main textarea, main details[open] input:not([type=hidden])')]
      .some((input) => input === document.activeElement || (input.type !== 'radio' && input.type !== 'checkbox' && input.value !== input.defaultValue))
    || document.querySelector('.pin__change[open], .pin__own[open]');
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
}
if (news) following(news);
