// Numbers and findings in words.

const english = new Intl.NumberFormat('en');

const whole = (n) => (n === null || n === undefined ? '–' : english.format(n));

/** Formats by their number of decimals; to make one for each number would take a seventh of the time in which the page opens. */
const decimals = new Map();

function figure(n, digits) {
  if (n === null || n === undefined) return '–';
  if (!decimals.has(digits)) decimals.set(digits, new Intl.NumberFormat('en', {minimumFractionDigits: digits, maximumFractionDigits: digits}));
  const text = decimals.get(digits).format(n);
  return /^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** A count of authors: whole if it is, else one decimal. */
const authors = (n) => (n === null || n === undefined ? '–' : figure(n, Number.isInteger(n) ? 0 : 1));

/** A share as a percentage, with two meaningful digits. */
function percent(share) {
  if (share === null || share === undefined) return '–';
  const p = 100 * share;
  return figure(p, p === 0 || p >= 9.95 ? 0 : p >= 0.995 ? 1 : p >= 0.0995 ? 2 : 3) + '\u00a0%';
}

/** Percentages of an axis, all with the digits that its largest needs. */
const axisPercent = (most) => (share) => figure(100 * share, most >= 0.03 ? 0 : most >= 0.003 ? 1 : 2) + '\u00a0%';

const plural = (n, one, many) => `${whole(n)} ${n === 1 ? one : many || one + 's'}`;

function probability(p) {
  if (p === null || p === undefined) return '–';
  return p < 0.001 ? 'p < 0.001' : 'p = ' + p.toFixed(p < 0.1 ? 3 : 2);
}

/** A p-value in a column that is named so. */
const bareProbability = (p) => probability(p).replace(/^p (= )?/, '');

/** The settings of the run; none where the report does not tell them. */
const settings = (() => {
  try {
    return JSON.parse(data.read.run.settings) || {};
  } catch (e) {
    return {};
  }
})();

/** The name of the intervals, with the confidence that the run was given. */
const INTERVAL = `${Number((100 * (settings['authors.confidence'] ?? 0.95)).toPrecision(4))}\u00a0% interval`;

const RISING = 1;
const FALLING = -1;

/** Whether a topic's share rises or falls over the years beyond chance. */
function direction(trend) {
  const p = trend && (trend.pAdjusted ?? trend.p);
  if (!trend || p === null || p === undefined || trend.slope === null || p >= 0.05) return 0;
  return Math.sign(trend.slope);
}

const directionName = (d) => (d === RISING ? 'rising' : d === FALLING ? 'falling' : 'steady');
const directionSign = (d) => (d === RISING ? '▲' : d === FALLING ? '▼' : '');

/** Ascending years as spans: 1988–2000, 2004. */
const yearSpans = (years) => {
  const spans = [];
  for (const year of years) {
    const last = spans[spans.length - 1];
    if (last && last[1] === year - 1) {
      last[1] = year;
    } else {
      spans.push([year, year]);
    }
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
};

/** The years in which the topic has far more papers than usual. */
const burstWords = (trend) =>
  trend.bursts && trend.bursts.length ? `, with a burst in ${yearSpans(trend.bursts)}` : '';

/** The topic's change in percentage points a year, in words. */
function trendWords(trend) {
  if (!trend || trend.slope === null) return null;
  const points = figure(100 * Math.abs(trend.slope), Math.abs(trend.slope) < 0.001 ? 3 : 2);
  const d = direction(trend);
  if (trend.p === null) return `${trend.slope < 0 ? 'down' : 'up'} ${points} points a year, too few years to test`;
  const test = ` (Mann–Kendall ${probability(trend.pAdjusted ?? trend.p)}, corrected for all topics)`;
  return d === 0
    ? `no steady rise or fall over the years${test}${burstWords(trend)}`
    : `${directionName(d)} by ${points} percentage points a year${test}${burstWords(trend)}`;
}

/** A topic as the tables number it. */
const numbered = (t) => `${t.id}: ${t.label}`;

function cut(text, limit) {
  const characters = Array.from(text);
  return characters.length <= limit ? text : characters.slice(0, limit - 1).join('').trimEnd() + '…';
}

/** Text for comparing: lower case, no accents. */
const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const DIMENSIONS = {
  published_year: 'year',
  topic: 'topic',
  organization: 'organisation',
  venue: 'venue',
  source_format: 'kind of dump',
};
const dimensionName = (d) => DIMENSIONS[d] || d.replaceAll('_', ' ');
