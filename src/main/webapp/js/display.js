// Runs before the first paint, so that a page never flashes in the wrong colours.
// The address wins (?thema=donker&patronen=aan&weergave=presentatie); what a visitor chose is kept.
{
  const html = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const kept = (name) => {
    try { return localStorage.getItem(name); } catch { return null; }
  };
  const theme = { donker: 'dark', licht: 'light' }[asked.get('thema')] ?? kept('theme');
  const patterns = { aan: 'on', uit: 'off' }[asked.get('patronen')] ?? kept('patterns');
  html.classList.add('has-js');
  if (theme) html.dataset.theme = theme;
  if (patterns) html.dataset.patterns = patterns;
  if (asked.get('weergave') === 'presentatie') html.dataset.view = 'presentation';
}
