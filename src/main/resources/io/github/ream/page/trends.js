// Topics over the years.

const TRENDS_SHOWN = 12;

/** Years with fewer papers are drawn hollow: their shares rest on little. */
const FEW_PAPERS = data.fewPapers;

/** The years that set a scale: a year of few papers does not stretch it. */
function solidYears(points) {
  const enough = points.filter((p) => p.total >= FEW_PAPERS);
  return enough.length ? enough : points;
}

/** One topic's share by year; a gap where a year has no paper. */
function trendChart(place, width, height, years, trend, totals) {
  const left = 42;
  const right = width - 18;
  const top = 18;
  const bottom = height - 28;
  const points = years.map((year, i) => ({year, share: trend.shares[i], papers: trend.papers[i], total: totals[i]})).filter((p) => p.share !== null);
  const svg = image(place, width, height, `${trend.label}: share of the text from ${points[0].year} (${percent(points[0].share)}) to ${points[points.length - 1].year} (${percent(points[points.length - 1].share)})`);
  const x = d3.scaleLinear([years[0], years[years.length - 1]], [left + 6, right]);
  const y = d3.scaleLinear([0, d3.max(solidYears(points), (p) => p.share) || 1], [bottom, top]).nice(3).clamp(true);
  leftAxis(svg, y, left, right, '', 3, axisPercent(y.domain()[1]));
  bottomAxis(svg, x, bottom, '', width, yearTicks(years, right - left), yearText);
  const way = directionName(direction(trend));
  const line = d3.line((p) => x(p.year), (p) => y(p.share));
  // A year in which the topic has no share breaks the line.
  const runs = [];
  for (const p of points) {
    const last = runs[runs.length - 1];
    if (last && years.indexOf(p.year) - years.indexOf(last[last.length - 1].year) === 1) last.push(p);
    else runs.push([p]);
  }
  svg.selectAll('path.line').data(runs).join('path').attr('class', `line ${way}`).attr('d', line);
  const dots = svg.selectAll('circle').data(points).join('circle').attr('class', (p) => `dot ${way}${p.total < FEW_PAPERS ? ' few' : ''}`)
    .attr('cx', (p) => x(p.year)).attr('cy', (p) => y(p.share)).attr('r', points.length > 25 ? 2 : 3);
  withTip(dots, (p) => [`${p.year}: ${percent(p.share)}`, `main topic of ${whole(p.papers)} of the year’s ${plural(p.total, 'paper')}`]);
}

/** A topic's change a year over the last years; over all where that is not known. */
const recent = (trend) => trend.recentSlope ?? trend.slope ?? 0;

function trendsSection(data) {
  const years = data.trends.years;
  // Topics that say nothing make no headline; their trends are in their own panels.
  const label = new Map(data.topics.topics.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  const all = data.trends.topics
    .map((t) => ({...t, label: label.get(t.id)}))
    .filter((t) => t.label && t.shares.filter((s) => s !== null).length > 1);
  if (years.length < 2 || !all.length) return;
  show('trends');
  const rising = all.filter((t) => direction(t) === RISING).length;
  const falling = all.filter((t) => direction(t) === FALLING).length;
  const totals = data.trends.papers;
  const tested = all.some((t) => t.p !== null);
  fill('trends-intro',
    `Each panel is a topic’s share of the text in each year, on a scale of its own.${totals.some((n) => n < FEW_PAPERS) ? ` Hollow dots are years with fewer than ${FEW_PAPERS} papers.` : ''} ` +
    (!tested ? 'There are too few years to test for trends. '
      : rising + falling === 0
        ? `No topic rises or falls steadily beyond chance (Mann–Kendall test corrected for all topics). `
        : `${plural(rising, 'topic')} ${rising === 1 ? 'rises' : 'rise'} and ${whole(falling)} ${falling === 1 ? 'falls' : 'fall'} steadily beyond chance (Mann–Kendall test corrected for all topics, p below 0.05). `) +
    (data.trends.firstYear !== null && data.trends.firstYear < years[0]
      ? `Years before ${years[0]} are in the tables but not on this page${data.read.papers && data.read.papers.solidFromYear === years[0] ? `: few of them have ${FEW_PAPERS} papers` : ''}.` : ''));

  const lines = byId('trend-lines');
  const select = byId('trends-choice');
  // A topic that fell long ago does not fall now, and a slope that chance may have made is none.
  const moving = (list, way) => d3.sort(
    list.filter((t) => direction(t) === way && Math.sign(recent(t)) === way),
    (a, b) => d3.descending(way * recent(a), way * recent(b)));
  const orders = {
    largest: (list) => list,
    rising: (list) => moving(list, RISING),
    falling: (list) => moving(list, FALLING),
  };
  let shown = [];
  const redraw = whenever(lines, (width) => {
    const columns = Math.max(1, Math.min(4, Math.floor(width / 250)));
    const each = Math.floor((width - (columns - 1) * 20) / columns);
    lines.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
    fill(lines, !shown.length ? h('p', {class: 'hint'}, 'No topic has a trend beyond chance that goes on in the last years.') : shown.map((t) => {
      const place = h('div', {class: 'chart'});
      trendChart(place, each, 130, years, t, totals);
      const d = direction(t);
      return h('div', {class: 'panel'},
        topicButton(t.id, cut(t.label, 60)),
        h('span', {class: `panel-trend ${directionName(d)}`}, d === 0 ? '' : ` ${directionSign(d)} ${directionName(d)}`),
        place);
    }));
  });
  function draw() {
    shown = orders[select.value](all).slice(0, TRENDS_SHOWN);
    redraw();
    byId('trends-order').textContent = select.value === 'largest' ? ''
      : 'Topics whose trend is beyond chance and goes on, steepest over the last five years first.';
  }
  select.addEventListener('change', draw);
  draw();
  fill('trend-table', numbersBehind('Share of the text by topic and year',
    [{name: 'Topic', header: true}, {name: 'Points a year', number: true}, {name: 'p, corrected', number: true}, ...years.map((y) => ({name: yearText(y), number: true})).reverse()],
    () => all.map((t) => [numbered(t), t.slope === null ? '–' : figure(100 * t.slope, 3), bareProbability(t.pAdjusted), ...t.shares.map((s) => percent(s)).reverse()]),
    TABLE_ROWS));
}
