// The points of a chart by keyboard: arrows go from one to the next, each is spoken, and Enter opens
// its cards where its cell in the table has a link. The mouse does the same with a click.
const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

export function reachable(canvas, chart, { heads, rows }) {
  const spoken = canvas.parentElement.querySelector('output') ?? document.createElement('output');
  spoken.className = 'sr';
  canvas.after(spoken);
  let at = null;

  const link = (set, index) => rows[index]?.links[set] ?? '';
  const show = (set, index) => {
    at = [set, index];
    chart.setActiveElements([{ datasetIndex: set, index }]);
    chart.tooltip.setActiveElements([{ datasetIndex: set, index }], { x: 0, y: 0 });
    chart.update();
    spoken.textContent = `${rows[index].name}, ${heads[set]}: ${rows[index].texts[set]}`;
  };
  const open = (address) => { if (address) location.assign(address); };

  canvas.tabIndex = 0;
  canvas.onkeydown = (event) => {
    const step = STEPS[event.key];
    if (step) {
      const wrap = (place, size) => (place + size) % size;
      show(wrap((at?.[0] ?? 0) + (at ? step[0] : 0), heads.length), wrap((at?.[1] ?? 0) + (at ? step[1] : 0), rows.length));
    } else if (event.key === 'Enter' && at) open(link(...at));
    else return;
    event.preventDefault();
    event.stopPropagation(); // in presentation the arrows turn the page
  };
  canvas.onclick = (event) => {
    const [hit] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
    if (hit) open(link(hit.datasetIndex, hit.index));
  };
  canvas.onmousemove = (event) => {
    const [hit] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
    canvas.style.cursor = hit && link(hit.datasetIndex, hit.index) ? 'pointer' : '';
  };
}

// The points of a drawing that the server made: one stop for the tab key, arrows from one to the next.
export function walkable(drawing) {
  const points = [...drawing.querySelectorAll('[data-point]')];
  points.forEach((point, place) => {
    point.tabIndex = place ? -1 : 0;
    point.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      const next = points[(place + step[0] + step[1] + points.length) % points.length];
      point.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    });
  });
}

// The numbers of a coloured table that open their cards: one stop for the tab key, arrows go on to
// the next number in that direction that opens something.
export function walkableCells(table) {
  const rows = [...table.rows];
  const linksOf = (cell) => [...(cell?.querySelectorAll('a.behind') ?? [])];
  const beyond = (cell, [down, right]) => {
    let row = rows.indexOf(cell.parentElement), column = cell.cellIndex;
    while (rows[row += down]?.cells[column += right] || (down && rows[row])) {
      const [first] = linksOf(rows[row].cells[column]);
      if (first) return first;
    }
    return null;
  };
  linksOf(table).forEach((link, place) => {
    link.tabIndex = place ? -1 : 0;
    link.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      const cell = link.closest('td'), beside = linksOf(cell);
      const next = beside[beside.indexOf(link) + step[1]];
      const to = (step[1] && next) || beyond(cell, step);
      if (to) {
        link.tabIndex = -1;
        to.tabIndex = 0;
        to.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    });
  });
}
