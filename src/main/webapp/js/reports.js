// Follows the reports that are being made. Without this file the link on the page does the same.
const rows = [...document.querySelectorAll('[data-report]')];
const look = async () => {
  const busy = await Promise.all(rows.map(async (row) => {
    const answer = await fetch(row.dataset.report, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return true;
    const job = await answer.json();
    row.querySelector('progress').value = job.progress;
    const state = row.querySelector('[data-running]');
    if (job.state === 'running') state.textContent = state.dataset.running;
    return job.state === 'waiting' || job.state === 'running';
  })).catch(() => rows.map(() => true));
  // A report that is ready gets its link and its snapshot: the page itself knows them.
  if (busy.includes(false)) location.reload();
  else setTimeout(look, 1000);
};
if (rows.length) setTimeout(look, 500);
