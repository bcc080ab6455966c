// How many authors papers have: the distribution, over the years, by group.

const GROUPS_SHOWN = 25;

function teamsSection(data) {
  const {counts, all, dimensions} = data.teams;
  if (!counts.length && !all) return;
  show('teams');
  const sentences = [];
  if (all && all.mean !== null) {
    sentences.push(
      `Over ${plural(all.papers, 'paper')} with a known count: median ${authors(all.median)} authors, mean ${figure(all.mean, 2)}` +
      `${all.low === null ? '' : ` (95\u00a0% interval ${figure(all.low, 2)} to ${figure(all.high, 2)})`}, ` +
      `a quarter have ${authors(all.p25)} or fewer and a quarter ${authors(all.p75)} or more; the largest team has ${whole(all.max)}. ` +
      `${percent(all.single)} of papers have a single author.`);
    if (all.unknown > 0) {
      sentences.push(` For ${plural(all.unknown, 'paper')} the count is unknown; ${all.unknown === 1 ? 'it is' : 'they are'} left out of every figure here.`);
    }
    if (all.truncated > 0) {
      sentences.push(` The author lists of ${plural(all.truncated, 'paper')} are cut by their source; with ${all.truncated === 1 ? 'it' : 'these'} taken at what is left of the list, the mean is at least ${figure(all.meanAtLeast, 2)}.`);
    }
  }
  fill('teams-intro', sentences.join(''));
  if (counts.length) countsChart(counts); else byId('counts').hidden = true;
  const years = dimensions.published_year;
  const dated = years ? years.groups.filter((g) => g.mean !== null) : [];
  if (dated.length > 1) yearsChart(dated, years); else byId('years').hidden = true;
  groupsChart(data, dimensions);
}

function countsChart(counts) {
  const name = (b) => (b.from === b.to ? whole(b.from) : b.to === null ? `${whole(b.from)} or more` : `${whole(b.from)}–${whole(b.to)}`);
  const total = d3.sum(counts, (b) => b.papers);
  const place = h('div', {class: 'chart'});
  fill('counts', h('figcaption', {}, 'Papers by number of authors'), place,
    numbersBehind('Papers by number of authors',
      [{name: 'Authors', header: true}, {name: 'Papers', number: true}, {name: 'Share', number: true}],
      () => counts.map((b) => [name(b), whole(b.papers), percent(b.papers / total)])));
  whenever(place, (width) => {
    const height = 260;
    const left = 46;
    const right = width - 4;
    const top = 24;
    const bottom = height - 44;
    const svg = image(place, width, height, `Bars: papers by number of authors; most have ${name(counts[d3.maxIndex(counts, (b) => b.papers)])}`);
    const x = d3.scaleBand(counts.map(name), [left, right]).paddingInner(0.15).paddingOuter(0.1);
    const y = d3.scaleLinear([0, d3.max(counts, (b) => b.papers) || 1], [bottom, top]).nice(4);
    leftAxis(svg, y, left, right, 'papers', 4, (v) => (Number.isInteger(v) ? whole(v) : ''));
    const wide = counts.filter((b) => b.from !== b.to);
    const every = [1, 5, 10].find((n) => n * x.step() > 26) || 15;
    const ticks = counts.filter((b) => b.from === b.to && (b.from === 1 || b.from % every === 0)).map(name);
    bottomAxis(svg, x, bottom, 'authors', right, ticks);
    if (wide.length) {
      svg.append('text').attr('class', 'axis-label').attr('x', left).attr('y', bottom + 38)
        .text(`grey: ${wide.map(name).join(', ')}`);
    }
    const bars = svg.selectAll('rect').data(counts).join('rect').attr('class', (b) => (b.from === b.to ? 'column' : 'column range'))
      .attr('x', (b) => x(name(b))).attr('width', x.bandwidth())
      .attr('y', (b) => y(b.papers)).attr('height', (b) => bottom - y(b.papers));
    withTip(bars, (b) => [`${name(b)} ${b.to === 1 ? 'author' : 'authors'}`, `${plural(b.papers, 'paper')}, ${percent(b.papers / total)}`]);
  });
}

const GROUP_COLUMNS = [
  {name: 'Papers', number: true}, {name: 'Unknown', number: true}, {name: 'Mean', number: true}, {name: '95\u00a0% interval', number: true},
  {name: '25 %', number: true}, {name: 'Median', number: true}, {name: '75 %', number: true}, {name: '90 %', number: true},
  {name: 'Largest', number: true}, {name: 'Single author', number: true},
];

function groupRow(g) {
  return [whole(g.papers), whole(g.unknown), figure(g.mean, 2), g.low === null ? '–' : `${figure(g.low, 2)} to ${figure(g.high, 2)}`,
    authors(g.p25), authors(g.median), authors(g.p75), authors(g.p90), whole(g.max), percent(g.single)];
}

function groupTip(label, g) {
  return [label, `mean ${figure(g.mean, 2)}${g.low === null ? '' : ` (${figure(g.low, 2)} to ${figure(g.high, 2)})`} authors`,
    `median ${authors(g.median)}, middle half ${authors(g.p25)} to ${authors(g.p75)}`, plural(g.papers, 'paper')];
}

function yearsChart(groups, years) {
  const place = h('div', {class: 'chart'});
  fill('years', h('figcaption', {}, 'Team size over the years'), place,
    h('p', {class: 'legend'}, h('span', {class: 'key band'}, 'middle half'), ' ', h('span', {class: 'key median'}, 'median'), ' ', h('span', {class: 'key mean'}, 'mean with 95\u00a0% interval'), groups.some((g) => g.papers < FEW_PAPERS) ? ` hollow: fewer than ${FEW_PAPERS} papers.` : null,
      years.total > years.groups.length ? ` The latest ${years.groups.length} of ${years.total} years.` : ''),
    numbersBehind('Team size by year', [{name: 'Year', header: true}, ...GROUP_COLUMNS], () => groups.map((g) => [g.value, ...groupRow(g)])));
  const points = groups.map((g) => ({...g, year: Number(g.value)}));
  whenever(place, (width) => {
    const height = 260;
    const left = 40;
    const right = width - 18;
    const top = 24;
    const bottom = height - 44;
    const svg = image(place, width, height, `Team size from ${points[0].year} (mean ${figure(points[0].mean, 1)}) to ${points[points.length - 1].year} (mean ${figure(points[points.length - 1].mean, 1)})`);
    const x = d3.scaleLinear(d3.extent(points, (p) => p.year), [left + 10, right]);
    const most = d3.max(points, (p) => Math.max(p.p75 ?? 0, p.mean ?? 0));
    const y = d3.scaleLinear([0, Math.min(d3.max(points, (p) => Math.max(p.p75 ?? 0, p.high ?? 0, p.mean ?? 0)), 1.6 * most) || 1], [bottom, top]).nice(4);
    leftAxis(svg, y, left, right, 'authors', 4);
    bottomAxis(svg, x, bottom, 'year', right, yearTicks(points.map((p) => p.year), right - left), yearText);
    const inside = (v) => Math.max(top, y(v));
    svg.append('path').attr('class', 'band').attr('d', d3.area((p) => x(p.year), (p) => inside(p.p25), (p) => inside(p.p75))(points));
    svg.append('path').attr('class', 'line median').attr('d', d3.line((p) => x(p.year), (p) => inside(p.median))(points));
    const means = svg.selectAll('g.mean').data(points).join('g').attr('class', (p) => `mean${p.papers < FEW_PAPERS ? ' few' : ''}`);
    means.filter((p) => p.low !== null).append('line').attr('x1', (p) => x(p.year)).attr('x2', (p) => x(p.year))
      .attr('y1', (p) => inside(p.low)).attr('y2', (p) => inside(p.high));
    means.append('circle').attr('cx', (p) => x(p.year)).attr('cy', (p) => inside(p.mean)).attr('r', points.length > 40 ? 2.5 : 4);
    withTip(means, (p) => groupTip(String(p.year), p));
  });
}

function groupsChart(data, dimensions) {
  const label = new Map(data.topics.topics.map((t) => [String(t.id), t.label]));
  const junk = new Set(data.topics.topics.filter((t) => t.junk).map((t) => String(t.id)));
  const names = ['topic', 'organization', 'venue', 'source_format'].filter((d) => dimensions[d] && dimensions[d].groups.some((g) => g.mean !== null));
  if (!names.length) {
    byId('groups-title').parentElement.hidden = true;
    byId('groups').hidden = true;
    return;
  }
  const choice = byId('groups-dimension');
  const order = byId('groups-order');
  choice.append(...names.map((d) => h('option', {value: d}, dimensionName(d))));
  const place = h('div', {class: 'chart'});
  const legend = h('p', {class: 'legend'});
  const numbers = h('div');
  const more = h('button', {type: 'button', onclick: () => {
    limit = Infinity;
    draw();
  }}, 'Show all groups');
  let limit = GROUPS_SHOWN;
  let shown = [];
  let clipped = false;
  fill('groups', h('figcaption', {class: 'unseen'}, 'Team size by group'), place, more, legend, numbers);
  const redraw = whenever(place, (width) => {
    const narrow = width < 560;
    const rowHeight = narrow ? 40 : 24;
    const left = narrow ? 8 : Math.min(330, width * 0.36);
    const right = width - 14;
    const top = 8;
    const bottom = top + rowHeight * shown.length;
    const svg = image(place, width, bottom + 44, `Mean number of authors with 95\u00a0% intervals for ${shown.length} groups`);
    const most = d3.max(shown, (g) => g.mean) || 1;
    const x = d3.scaleLinear([0, Math.min(d3.max(shown, (g) => Math.max(g.high ?? g.mean, g.p75 ?? 0)), 2 * most)], [left, right]).nice(5);
    svg.append('g').attr('class', 'axis grid').attr('transform', `translate(0,${bottom})`)
      .call(d3.axisBottom(x).ticks(narrow ? 4 : 8).tickSize(-(bottom - top)).tickPadding(6)).call((g) => g.select('.domain').remove());
    svg.append('text').attr('class', 'axis-label').attr('x', right).attr('y', bottom + 38).attr('text-anchor', 'end').text('authors');
    const rows = svg.selectAll('g.group').data(shown).join('g').attr('class', 'group')
      .attr('transform', (g, i) => `translate(0,${top + rowHeight * i})`);
    const middle = narrow ? 28 : 12;
    const inside = (v) => Math.min(right, x(v));
    rows.append('rect').attr('class', 'row-ground').attr('width', width).attr('height', rowHeight);
    rows.append('text').attr('class', 'row-label').attr('x', narrow ? left : left - 10).attr('y', narrow ? 14 : 16)
      .attr('text-anchor', narrow ? 'start' : 'end').text((g) => cut(g.label, Math.floor((narrow ? width : left - 14) / 7)));
    rows.filter((g) => g.p25 !== null).append('rect').attr('class', 'middle-half').attr('x', (g) => x(g.p25)).attr('y', middle - 4).attr('height', 8)
      .attr('width', (g) => Math.max(1, inside(g.p75) - x(g.p25)));
    rows.filter((g) => g.low !== null).append('line').attr('class', 'interval').attr('y1', middle).attr('y2', middle)
      .attr('x1', (g) => x(Math.max(0, g.low))).attr('x2', (g) => inside(g.high));
    const beyond = x.domain()[1];
    rows.filter((g) => (g.high ?? g.mean) > beyond || g.p75 > beyond).append('path').attr('class', 'goes-on')
      .attr('d', `M${right},${middle - 5}l8,5l-8,5z`);
    clipped = shown.some((g) => (g.high ?? g.mean) > beyond || g.p75 > beyond);
    rows.append('circle').attr('class', 'mean-dot').attr('cx', (g) => inside(g.mean)).attr('cy', middle).attr('r', 4.5);
    withTip(rows, (g) => groupTip(g.label, g));
  });
  function draw() {
    const dimension = choice.value;
    const groups = dimensions[dimension].groups.filter((g) => g.mean !== null && !(dimension === 'topic' && junk.has(g.value)))
      .map((g) => ({...g, label: dimension === 'topic' ? label.get(g.value) || g.value : g.value}));
    const sorted = order.value === 'papers' ? groups
      : d3.sort(groups, (a, b) => (order.value === 'large' ? d3.descending(a.mean, b.mean) : d3.ascending(a.mean, b.mean)));
    shown = sorted.slice(0, limit);
    more.hidden = shown.length === sorted.length;
    byId('groups-title').textContent = `Team size by ${dimensionName(dimension)}`;
    const total = dimensions[dimension].total;
    redraw();
    fill(legend, h('span', {class: 'key mean'}, 'mean with 95\u00a0% interval'), ' ', h('span', {class: 'key band'}, 'middle half of the papers'),
      clipped ? ' ▸ goes on beyond the scale;' : null,
      ` ${whole(shown.length)} of ${whole(total)} groups.`,
      dimension === 'topic' ? ` A paper counts in its main topic.${junk.size ? ' Generic and mixed topics are left out.' : ''}` : '');
    fill(numbers, numbersBehind(`Team size by ${dimensionName(dimension)}`, [{name: dimensionName(dimension), header: true}, ...GROUP_COLUMNS],
      () => sorted.map((g) => [g.label, ...groupRow(g)])));
  }
  choice.addEventListener('change', () => {
    limit = GROUPS_SHOWN;
    draw();
  });
  order.addEventListener('change', draw);
  draw();
}
