// The table is the source: each chart reads the <table> in its own <figure data-chart>.
// No inline script, no JSON block. Without Chart.js the tables simply stay open.
import { reachable, walkable, walkableCells } from './points.js';

const { Chart, ChartDataLabels } = globalThis;
const html = document.documentElement;

// light-dark() only resolves on a real property, so a hidden element is asked for its colour.
const probe = document.createElement('span');
probe.hidden = true;
const tokens = new Map();
const token = (name) => {
  if (!tokens.has(name)) {
    probe.style.color = `var(--ap-${name})`;
    tokens.set(name, getComputedStyle(probe).color);
  }
  return tokens.get(name);
};
// Hues are the names of data tokens: 1 to 4, neutral, rest, unknown.
const hue = (name) => token(`data-${name}`);
const isGrey = (name) => name === 'rest' || name === 'unknown';
// On paper a chart is as wide as its place beside its table, so that its words are not made smaller.
const PAPER = { weeks: [400, 190], shares: [330, 130], steps: [400, 200], intervals: [340, 60] };
const PAPER_ROW = { shares: 30, intervals: 31 };
const PAPER_FONT = 12.5;
let onPaper = false;
const rem = (size) => size * (onPaper ? PAPER_FONT : parseFloat(getComputedStyle(html).fontSize));
const patterned = () => html.dataset.patterns === 'on';
// Numbers stand in the table as the language of the page writes them.
const dutch = html.lang === 'nl';
const percent = (value) => `${Math.round(value)}${dutch ? '\u00a0%' : '%'}`;
const number = (text) => Number(dutch ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, ''));

function read(table) {
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows].map((row) => ({
    name: row.cells[0].dataset.label ?? row.cells[0].textContent.trim(),
    mark: row.cells[0].dataset.mark,
    values: [...row.cells].slice(1).map((cell) => (cell.dataset.value === undefined ? number(cell.textContent) : Number(cell.dataset.value))),
    texts: [...row.cells].slice(1).map((cell) => cell.textContent.trim()),
    links: [...row.cells].slice(1).map((cell) => cell.querySelector('a.behind')?.href ?? ''),
  }));
  // A column with data-plot="no" is there for reading only.
  const plotted = heads.map((head, index) => ({ head, index })).filter(({ head }) => head.dataset.plot !== 'no');
  return {
    heads: plotted.map(({ head }) => head.textContent.trim()),
    places: plotted.map(({ index }) => index),
    rows: rows.map((row) => ({
      name: row.name,
      mark: row.mark,
      values: plotted.map(({ index }) => row.values[index]),
      texts: plotted.map(({ index }) => row.texts[index]),
      links: plotted.map(({ index }) => row.links[index]),
    })),
  };
}

function pattern(colour, kind) {
  const tile = document.createElement('canvas');
  const size = 10, scale = devicePixelRatio;
  tile.width = tile.height = size * scale;
  const pen = tile.getContext('2d');
  pen.scale(scale, scale);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = pen.fillStyle = token('color-surface');
  pen.lineWidth = 1.6;
  pen.beginPath();
  if (kind === 1) { pen.moveTo(-2, 12); pen.lineTo(12, -2); pen.moveTo(-2, 2); pen.lineTo(2, -2); pen.moveTo(8, 12); pen.lineTo(12, 8); pen.stroke(); }
  if (kind === 2) { pen.arc(3, 3, 1.5, 0, 7); pen.arc(8, 8, 1.5, 0, 7); pen.fill(); }
  if (kind === 3) { pen.moveTo(0, 5); pen.lineTo(10, 5); pen.stroke(); }
  const made = pen.createPattern(tile, 'repeat');
  made.setTransform(new DOMMatrix().scale(1 / scale));
  return made;
}
const fill = (name, place) => (patterned() && !isGrey(name) && place % 4 ? pattern(hue(name), place % 4) : hue(name));

function inkOn(colour) {
  const [r, g, b] = colour.match(/[\d.]+/g).map(Number).map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.21 ? '#14222f' : '#ffffff';
}

const base = () => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  devicePixelRatio: Math.max(2, devicePixelRatio),
  layout: { padding: { top: 6, right: 10 } },
  plugins: {
    legend: { display: false },
    tooltip: { backgroundColor: token('color-ink'), titleColor: token('color-surface'), bodyColor: token('color-surface'), padding: 10, cornerRadius: 2 },
    datalabels: { display: false },
  },
});
const axis = (more = {}) => ({
  ticks: { color: token('color-ink-subtle'), maxRotation: 0, autoSkipPadding: 8, ...more.ticks },
  grid: { color: token('color-line'), tickLength: 0, ...more.grid },
  border: { display: false },
  ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'ticks' && key !== 'grid')),
});
const chip = (colourOf) => (patterned() ? { backgroundColor: colourOf, borderRadius: 2, padding: { top: 1, bottom: 1, left: 4, right: 4 } } : {});

// The 95% interval: a line with two ends through the point.
const whiskers = {
  id: 'whiskers',
  beforeDatasetsDraw(chart) {
    const { ctx: pen, scales: { x } } = chart;
    for (const [k, set] of chart.data.datasets.entries()) {
      if (!set.intervals) continue;
      for (const [i, point] of chart.getDatasetMeta(k).data.entries()) {
        if (!set.intervals[i]) continue;
        const [from, to] = set.intervals[i].map((value) => x.getPixelForValue(value));
        pen.save();
        pen.strokeStyle = set.pointBackgroundColor[i];
        pen.lineWidth = 3;
        pen.beginPath();
        pen.moveTo(from, point.y);
        pen.lineTo(to, point.y);
        for (const end of [from, to]) { pen.moveTo(end, point.y - 6); pen.lineTo(end, point.y + 6); }
        pen.stroke();
        pen.restore();
      }
    }
  },
};
// An atelier of which nothing may be shown: its mark stands where its line would begin, so that all strips have one width.
const withheld = {
  id: 'withheld',
  afterDatasetsDraw({ ctx: pen, chartArea, data, scales: { y } }) {
    pen.save();
    pen.fillStyle = token('color-ink-subtle');
    pen.font = `${rem(0.95)}px ${Chart.defaults.font.family}`;
    pen.textBaseline = 'middle';
    data.datasets[0].data.forEach((value, i) => { if (value === null) pen.fillText('×', chartArea.left + rem(0.4), y.getPixelForValue(i)); });
    pen.restore();
  },
};
// What happened in a week: its number in the list beside the charts, above the columns it touches.
const happened = () => [...document.querySelectorAll('.events > li')].map((item, place) => ({ number: place + 1, first: Number(item.dataset.first), last: Number(item.dataset.last) }));
const isWeek = (name) => /^w\d+$/.test(name);
const marks = {
  id: 'marks',
  afterDraw(chart) {
    const { ctx: pen, chartArea, scales: { x } } = chart;
    const week = (label) => Number(String(label).slice(1));
    const labels = chart.data.labels;
    const half = labels.length > 1 ? (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : (chartArea.right - chartArea.left) / 2;
    const taken = new Map();
    pen.save();
    for (const { number: nr, first, last } of happened()) {
      const from = labels.findIndex((label) => week(label) >= first && week(label) <= last);
      if (from < 0) continue;
      const to = labels.findLastIndex((label) => week(label) <= last);
      const shift = taken.get(from) ?? 0;
      taken.set(from, shift + 1);
      const r = rem(0.5), y = chartArea.top - r - 3, at = x.getPixelForValue(from) + shift * 2.4 * r;
      pen.strokeStyle = pen.fillStyle = token('color-ink');
      pen.lineWidth = 1.5;
      pen.beginPath();
      if (to > from) { pen.moveTo(at, y); pen.lineTo(x.getPixelForValue(to) + half * 0.7, y); pen.stroke(); pen.beginPath(); }
      pen.arc(at, y, r, 0, 7);
      pen.fill();
      pen.fillStyle = token('color-surface');
      pen.font = `600 ${rem(0.72)}px ${Chart.defaults.font.family}`;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillText(`${nr}`, at, y + 0.5);
    }
    pen.restore();
  },
};
const SHAPES = ['circle', 'rectRot', 'triangle', 'rect'];

const KINDS = {
  // Stacked counts per week
  weeks({ heads, rows, places }, hues, figure) {
    const name = (k) => hues[places[k]];
    const marked = rows.every((row) => isWeek(row.name)) && happened().length > 0;
    return {
      type: 'bar',
      plugins: marked ? [marks] : [],
      data: {
        labels: rows.map((row) => row.name),
        datasets: heads.map((label, k) => ({
          label,
          data: rows.map((row) => row.values[k]),
          backgroundColor: fill(name(k), k),
          borderColor: token(isGrey(name(k)) ? 'color-line-strong' : 'color-surface'),
          borderWidth: isGrey(name(k)) ? 1 : { top: 2 },
          barPercentage: 0.82,
          categoryPercentage: 0.9,
        })),
      },
      options: {
        ...base(),
        layout: { padding: { top: marked ? rem(1.4) : 6, right: 10 } },
        scales: {
          x: axis({ stacked: true, grid: { display: false }, title: { display: true, text: figure.dataset.xTitle ?? '', color: token('color-ink-subtle') } }),
          y: axis({ stacked: true, beginAtZero: true, ticks: { precision: 0 } }),
        },
        plugins: {
          ...base().plugins,
          datalabels: {
            ...chip(({ datasetIndex }) => hue(name(datasetIndex))),
            color: ({ datasetIndex }) => inkOn(hue(name(datasetIndex))),
            font: { weight: 600 },
            formatter: (value) => value.toLocaleString(html.lang),
            display: ({ dataset, dataIndex, chart }) => dataset.data[dataIndex] >= chart.scales.y.max / 16,
          },
        },
      },
    };
  },
  // Stacked counts per step of a ladder, from the first step down
  steps(data, hues, figure) {
    const { type, data: drawn, options } = KINDS.weeks(data, hues, figure);
    const label = options.plugins.datalabels;
    drawn.datasets.forEach((set) => { if (typeof set.borderWidth === 'object') set.borderWidth = { right: 2 }; });
    return {
      type,
      data: drawn,
      options: {
        ...options,
        indexAxis: 'y',
        scales: {
          x: axis({ stacked: true, beginAtZero: true, ticks: { precision: 0 } }),
          y: axis({ stacked: true, grid: { display: false }, ticks: { color: token('color-ink'), autoSkip: false } }),
        },
        plugins: {
          ...options.plugins,
          datalabels: { ...label, display: ({ dataset, dataIndex, chart }) => dataset.data[dataIndex] >= chart.scales.x.max / 24 },
        },
      },
    };
  },
  // Parts of a whole per row, to 100 %
  shares({ heads, rows, places }, hues, figure) {
    const name = (k) => hues[places[k]];
    // A row of which a part is withheld has no bar: the rest would give the part away.
    const whole = rows.map((row) => row.values.every(Number.isFinite));
    const totals = rows.map((row, i) => (whole[i] ? row.values.reduce((sum, value) => sum + value, 0) : 0));
    return {
      type: 'bar',
      data: {
        labels: rows.map((row, i) => [row.name, `${whole[i] ? totals[i] : '×'} ${figure.dataset.unit ?? ''}`.trim()]),
        datasets: heads.map((label, k) => ({
          label,
          data: rows.map((row, i) => (totals[i] ? (row.values[k] / totals[i]) * 100 : 0)),
          counts: rows.map((row) => row.values[k]),
          backgroundColor: fill(name(k), k),
          borderColor: token(isGrey(name(k)) ? 'color-line-strong' : 'color-surface'),
          borderWidth: isGrey(name(k)) ? 1 : { right: 2 },
          borderSkipped: isGrey(name(k)) ? false : 'start',
          barPercentage: 0.78,
        })),
      },
      options: {
        ...base(),
        indexAxis: 'y',
        scales: {
          x: axis({ stacked: true, max: 100, ticks: { callback: percent, stepSize: 25 } }),
          y: axis({ stacked: true, grid: { display: false }, ticks: { color: token('color-ink'), autoSkip: false } }),
        },
        plugins: {
          ...base().plugins,
          tooltip: { ...base().plugins.tooltip, callbacks: { label: ({ dataset, dataIndex, raw }) => `${dataset.label}: ${dataset.counts[dataIndex]} (${percent(raw)})` } },
          datalabels: {
            ...chip(({ datasetIndex }) => hue(name(datasetIndex))),
            color: ({ datasetIndex }) => inkOn(hue(name(datasetIndex))),
            font: { weight: 600 },
            textAlign: 'center',
            formatter: (value, { dataset, dataIndex, chart }) => (chart.width < 420 ? `${dataset.counts[dataIndex]}` : `${dataset.counts[dataIndex]}\n${percent(value)}`),
            display: ({ dataset, dataIndex, chart }) => dataset.data[dataIndex] >= (chart.width < 420 ? 9 : 7),
          },
        },
      },
    };
  },
  // A share with its margin per region: columns share, lower, upper (percentages)
  intervals({ rows }, hues) {
    // An atelier of which nothing may be shown keeps its place: the order is fixed.
    const shown = rows.map((row, i) => ({ ...row, place: Number(row.mark ?? i), isShown: row.values.slice(0, 3).every(Number.isFinite) }));
    const colours = shown.map(({ place }) => hue(hues[place % hues.length]));
    return {
      type: 'line',
      plugins: [whiskers, withheld],
      data: {
        labels: shown.map((row) => row.name),
        datasets: [{
          showLine: false,
          data: shown.map((row) => (row.isShown ? row.values[0] : null)),
          intervals: shown.map((row) => (row.isShown ? [row.values[1], row.values[2]] : null)),
          pointStyle: shown.map(({ place }) => SHAPES[(place + Math.floor(place / hues.length)) % SHAPES.length]),
          pointRadius: onPaper ? 6 : 9,
          pointHoverRadius: 11,
          pointBackgroundColor: colours,
          pointBorderColor: token('color-surface'),
          pointBorderWidth: 2,
        }],
      },
      options: {
        ...base(),
        indexAxis: 'y',
        layout: { padding: { top: 4, right: 22 } },
        scales: {
          x: axis({ min: 0, max: 100, ticks: { callback: percent, stepSize: 25 } }),
          y: axis({ offset: true, grid: { display: false }, ticks: { color: token('color-ink'), autoSkip: false } }),
        },
        plugins: {
          ...base().plugins,
          tooltip: { ...base().plugins.tooltip, callbacks: { label: ({ dataset, dataIndex, raw }) => (raw === null ? '×' : `${percent(raw)} (${dataset.intervals[dataIndex].map(percent).join('–')})`) } },
          datalabels: { display: true, align: 'top', offset: onPaper ? 2 : 5, color: token('color-ink'), font: { weight: 700 }, formatter: (value) => (value === null ? null : percent(value)) },
        },
      },
    };
  },
};

// Where nothing may be drawn the table with its symbols says more than two empty axes.
const hasNothing = ({ rows }, kind) => rows.every(({ values }) => (kind === 'weeks' || kind === 'steps'
  ? !values.some(Number.isFinite)
  : !values.every(Number.isFinite)));
const drawn = new Map();

export function drawAll() {
  if (!Chart) return;
  // It stays: charts ask for colours again when they are resized.
  if (!probe.isConnected) document.body.append(probe);
  tokens.clear(); // the theme may have changed
  Chart.register(ChartDataLabels);
  Chart.defaults.font.family = '"Source Sans 3", Arial, sans-serif';
  Chart.defaults.font.size = rem(0.88);
  document.querySelectorAll('figure[data-chart]').forEach(draw);
}

export function drawOnPaper(printing) {
  onPaper = printing;
  drawAll();
}

function draw(figure) {
  try {
    const source = read(figure.querySelector('table'));
    if (hasNothing(source, figure.dataset.chart)) {
      figure.classList.add('chart--bare');
      figure.querySelector('details.data').open = true;
      return;
    }
    const config = KINDS[figure.dataset.chart](
      source, (figure.dataset.hues ?? '1,2,3,4').split(','), figure);
    figure.classList.add('chart--drawn');
    drawn.get(figure)?.destroy();
    const place = canvas(figure);
    const paper = onPaper && PAPER[figure.dataset.chart];
    if (paper) {
      [place.width, place.height] = paper;
      place.height = Math.max(place.height, (PAPER_ROW[figure.dataset.chart] ?? 0) * source.rows.length);
      config.options.responsive = false;
    }
    const chart = new Chart(place, config);
    drawn.set(figure, chart);
    reachable(chart.canvas, chart, figure.dataset.chart === 'intervals' ? pointsOf(source) : source);
  } catch (failure) {
    figure.classList.remove('chart--drawn');
    console.error(failure);
  }
}

// The points of intervals are the regions, each with its share and its margin; a withheld one keeps its place.
const pointsOf = ({ heads, rows }) => ({
  heads: heads.slice(0, 1),
  rows: rows.map(({ name, values, texts: [share, ...margin] }) => ({
    name,
    texts: [values.slice(0, 3).every(Number.isFinite) ? `${share} (${margin.join('\u2013')})` : '×'],
    links: [''],
  })),
});

function canvas(figure) {
  const plot = figure.querySelector('.chart__plot');
  const found = plot.querySelector('canvas');
  if (found) return found;
  const made = document.createElement('canvas');
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', figure.dataset.alt ?? [...figure.querySelectorAll('figcaption :is(h3, p)')].map((part) => part.textContent.trim()).join('. '));
  plot.append(made);
  figure.querySelector('details.data').open = false;
  return made;
}

document.querySelectorAll('svg.funnel').forEach(walkable);
document.querySelectorAll('table.heat').forEach(walkableCells);
