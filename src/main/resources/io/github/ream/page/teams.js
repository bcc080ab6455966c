// How many authors papers have: the distribution, over the years, by group.

const GROUPS_SHOWN = 25;

/** A group this many times above the usual one makes a scale go by powers. */
const TAIL = 5;

function teamsSection(data) {
  const {counts, all, dimensions} = data.teams;
  if (!counts.length && !all) return;
  show('teams');
  const sentences = [];
  if (all && all.mean !== null) {
    sentences.push(
      `Over ${plural(all.papers, 'paper')} with a known count: median ${authors(all.median)} authors, mean ${figure(all.mean, 2)}` +
      `${all.low === null ? '' : ` (${INTERVAL} ${figure(all.low, 2)} to ${figure(all.high, 2)})`}, ` +
      `a quarter have ${authors(all.p25)} or fewer and a quarter ${authors(all.p75)} or more; ` +
      `${all.p99 === null ? '' : `99 of 100 have ${authors(all.p99)} or fewer, `}the largest team has ${whole(all.max)}. ` +
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
  const known = years ? years.groups.filter((g) => g.mean !== null) : [];
  const from = data.read.papers ? data.read.papers.solidFromYear ?? null : null;
  const enough = known.filter((g) => from === null || Number(g.value) >= from);
  const dated = enough.length > 1 ? enough : known;
  if (dated.length > 1) yearsChart(dated, known, years); else byId('years').hidden = true;
  groupsChart(data, dimensions);
}

function countsChart(counts) {
  const name = (b) => (b.from === b.to ? whole(b.from) : b.to === null ? `${whole(b.from)} or more` : `${whole(b.from)}–${whole(b.to)}`);
  const total = d3.sum(counts, (b) => b.papers);
  const place = h('div', {class: 'chart'});
  const wide = counts.filter((b) => b.from !== b.to);
  fill('counts', h('figcaption', {}, 'Papers by number of authors'), place,
    wide.length ? h('p', {class: 'legend'}, `Grey: ${wide.map(name).join(', ')} authors.`) : null,
    numbersBehind('Papers by number of authors',
      [{name: 'Authors', header: true}, {name: 'Papers', number: true}, {name: 'Share', number: true}],
      () => counts.map((b) => [name(b), whole(b.papers), percent(b.papers / total)]), null, () => place.querySelector('svg')));
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
    const every = [1, 5, 10].find((n) => n * x.step() > 26) || 15;
    const ticks = counts.filter((b) => b.from === b.to && (b.from === 1 || b.from % every === 0)).map(name);
    bottomAxis(svg, x, bottom, 'authors', right, ticks);
    const bars = svg.selectAll('rect').data(counts).join('rect').attr('class', (b) => (b.from === b.to ? 'column' : 'column range'))
      .attr('x', (b) => x(name(b))).attr('width', x.bandwidth())
      .attr('y', (b) => y(b.papers)).attr('height', (b) => bottom - y(b.papers));
    withTip(bars, (b) => [`${name(b)} ${b.to === 1 ? 'author' : 'authors'}`, `${plural(b.papers, 'paper')}, ${percent(b.papers / total)}`]);
  });
}

/** The groups whose figures rest on enough papers, or all where none does. */
function solid(groups) {
  const enough = groups.filter((g) => g.papers >= FEW_PAPERS);
  return enough.length ? enough : groups;
}

const HYPER_AUTHORED = `More than ${whole(settings['authors.hyper-authored-above'] ?? 100)}`;
/** The figures of a group; {@code says} is the name of one that stands by itself. */
const GROUP_COLUMNS = [
  {name: 'Papers', number: true, says: 'Papers with a known count'}, {name: 'Unknown', number: true, says: 'Papers with an unknown count'},
  {name: 'Mean', number: true, says: 'Mean number of authors'}, {name: INTERVAL, number: true, says: `Its ${INTERVAL}`},
  {name: '25 %', number: true, says: '25 % have at most'}, {name: 'Median', number: true}, {name: '75 %', number: true, says: '75 % have at most'},
  {name: '90 %', number: true, says: '90 % have at most'}, {name: '99 %', number: true, says: '99 % have at most'}, {name: 'Largest', number: true},
  {name: 'Single author', number: true, says: 'Papers by a single author'}, {name: HYPER_AUTHORED, number: true, says: `${HYPER_AUTHORED} authors`},
  {name: 'Gini (0 to 1)', number: true}, {name: 'Collaborative coefficient (0 to 1)', number: true},
];

function groupRow(g) {
  return [whole(g.papers), whole(g.unknown), figure(g.mean, 2), g.low === null ? '–' : `${figure(g.low, 2)} to ${figure(g.high, 2)}`,
    authors(g.p25), authors(g.median), authors(g.p75), authors(g.p90), authors(g.p99), whole(g.max), percent(g.single), percent(g.hyper), figure(g.gini, 2), figure(g.coefficient, 2)];
}

function groupTip(label, g) {
  return [label, `mean ${figure(g.mean, 2)}${g.low === null ? '' : ` (${figure(g.low, 2)} to ${figure(g.high, 2)})`} authors`,
    `median ${authors(g.median)}, middle half ${authors(g.p25)} to ${authors(g.p75)}`, plural(g.papers, 'paper')];
}

/**
 * A scale for numbers of authors from the groups' quartiles: by powers where one group's are far above the others', else even. What
 * lies beyond, a mean that one huge team made, does not stretch it.
 */
function authorScale(groups, range) {
  const quartiles = groups.map((g) => g.p75 ?? g.mean);
  const most = d3.max(quartiles) || 1;
  return most > TAIL * d3.median(quartiles)
    ? d3.scaleLog([1, Math.max(2, most)], range).clamp(true)
    : d3.scaleLinear([0, 1.25 * most], range).nice(5).clamp(true);
}

/** Whole numbers for a scale of authors: 1, 2, 5, 10 … where it goes by powers. */
const authorTicks = (scale, n) => (scale.base ? d3.range(0, 7).flatMap((e) => [1, 2, 5].map((m) => m * 10 ** e)).filter((v) => v <= scale.domain()[1]) : scale.ticks(n).filter(Number.isInteger));

function yearsChart(groups, known, years) {
  const place = h('div', {class: 'chart'});
  const limit = authorScale(solid(groups), [0, 1]).domain()[1];
  const beyond = groups.filter((g) => (g.mean ?? 0) > limit);
  fill('years', h('figcaption', {}, 'Team size over the years'), place,
    h('p', {class: 'legend'}, h('span', {class: 'key median'}, 'median'), ' ', h('span', {class: 'key band'}, 'middle half'), ' ', h('span', {class: 'key mean'}, `mean with ${INTERVAL}`), groups.some((g) => g.papers < FEW_PAPERS) ? ` hollow: fewer than ${FEW_PAPERS} papers;` : null, beyond.length ? ` ▴ goes on beyond the scale (${beyond.slice(-3).map((g) => `${g.value}: mean ${figure(g.mean, 1)}`).join(', ')});` : null, ` ${plural(d3.sum(groups, (g) => g.papers), 'paper')}. `, groups.length < known.length ? `Years before ${groups[0].value} have few papers and are in the table only. ` : null,
      years.total > years.groups.length ? ` The latest ${years.groups.length} of ${years.total} years.` : ''),
    numbersBehind('Team size by year', [{name: 'Year', header: true}, ...GROUP_COLUMNS], () => known.slice().reverse().map((g) => [g.value, ...groupRow(g)]), TABLE_ROWS, () => place.querySelector('svg')));
  const points = groups.map((g) => ({...g, year: Number(g.value)}));
  whenever(place, (width) => {
    const height = 260;
    const left = 40;
    const right = width - 18;
    const top = 24;
    const bottom = height - 44;
    const svg = image(place, width, height, `Team size from ${points[0].year} (median ${authors(points[0].median)}) to ${points[points.length - 1].year} (median ${authors(points[points.length - 1].median)})`);
    const x = d3.scaleLinear(d3.extent(points, (p) => p.year), [left + 10, right]);
    const y = authorScale(solid(points), [bottom, top]);
    leftAxis(svg, y, left, right, y.base ? 'authors, by powers' : 'authors', authorTicks(y, 4));
    bottomAxis(svg, x, bottom, 'year', right, yearTicks(points.map((p) => p.year), right - left), yearText);
    const inside = (v) => y(Math.max(v, y.domain()[0]));
    svg.append('path').attr('class', 'band').attr('d', d3.area((p) => x(p.year), (p) => inside(p.p25), (p) => inside(p.p75))(points));
    svg.append('path').attr('class', 'line median').attr('d', d3.line((p) => x(p.year), (p) => inside(p.median))(points));
    const means = svg.selectAll('g.mean').data(points).join('g').attr('class', (p) => `mean${p.papers < FEW_PAPERS ? ' few' : ''}`);
    means.filter((p) => p.low !== null).append('line').attr('x1', (p) => x(p.year)).attr('x2', (p) => x(p.year))
      .attr('y1', (p) => inside(p.low)).attr('y2', (p) => inside(p.high));
    means.filter((p) => p.mean <= y.domain()[1]).append('circle').attr('cx', (p) => x(p.year)).attr('cy', (p) => inside(p.mean)).attr('r', points.length > 40 ? 2 : 3);
    means.filter((p) => p.mean > y.domain()[1]).append('path').attr('class', 'goes-on').attr('d', (p) => `M${x(p.year) - 5},${top}l5,-8l5,8z`);
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
  const groupsOf = (dimension) => dimensions[dimension].groups.filter((g) => !(dimension === 'topic' && junk.has(g.value)))
    .map((g) => ({...g, label: dimension === 'topic' && label.has(g.value) ? numbered({id: g.value, label: label.get(g.value)}) : g.value}));
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
  fill('groups', h('figcaption', {class: 'unseen'}, 'Team size by group'), place, more, legend, numbers);
  const goesBeyond = (g, limit) => g.mean > limit || g.p75 > limit;
  const beyondScale = (groups) => {
    const limit = authorScale(solid(groups), [0, 1]).domain()[1];
    return groups.some((g) => goesBeyond(g, limit));
  };
  const redraw = whenever(place, (width) => {
    const narrow = width < 560;
    const rowHeight = narrow ? 40 : 24;
    const left = narrow ? 8 : Math.min(330, width * 0.36);
    const right = width - 4;
    const end = right - 84;
    const top = 8;
    const bottom = top + rowHeight * shown.length;
    const svg = image(place, width, bottom + 44, `Median number of authors and its middle half for ${shown.length} groups`);
    const x = authorScale(solid(shown), [left, end]);
    svg.append('g').attr('class', 'axis grid').attr('transform', `translate(0,${bottom})`)
      .call(d3.axisBottom(x).tickValues(authorTicks(x, narrow ? 4 : 8)).tickFormat(d3.format(',d')).tickSize(-(bottom - top)).tickPadding(6)).call((g) => g.select('.domain').remove());
    svg.append('text').attr('class', 'axis-label').attr('x', end).attr('y', bottom + 38).attr('text-anchor', 'end').text(x.base ? 'authors, by powers' : 'authors');
    svg.append('text').attr('class', 'axis-label').attr('x', right).attr('y', bottom + 20).attr('text-anchor', 'end').text('papers');
    const rows = svg.selectAll('g.group').data(shown).join('g').attr('class', 'group')
      .attr('transform', (g, i) => `translate(0,${top + rowHeight * i})`);
    const middle = narrow ? 28 : 12;
    const inside = (v) => x(Math.max(v, x.domain()[0]));
    rows.append('rect').attr('class', 'row-ground').attr('width', width).attr('height', rowHeight);
    rows.append('text').attr('class', 'row-label').attr('x', narrow ? left : left - 10).attr('y', narrow ? 14 : 16)
      .attr('text-anchor', narrow ? 'start' : 'end').text((g) => cut(g.label, Math.floor((narrow ? width : left - 14) / 7)));
    rows.append('text').attr('class', 'axis-label').attr('x', right).attr('y', middle + 4).attr('text-anchor', 'end')
      .text((g) => (g.unknown > 0 ? `${whole(g.papers)} of ${whole(g.papers + g.unknown)}` : whole(g.papers)));
    rows.filter((g) => g.p25 !== null).append('rect').attr('class', 'middle-half').attr('x', (g) => inside(g.p25)).attr('y', middle - 4).attr('height', 8)
      .attr('width', (g) => Math.max(1, inside(g.p75) - inside(g.p25)));
    const beyond = x.domain()[1];
    rows.filter((g) => goesBeyond(g, beyond)).append('path').attr('class', 'goes-on')
      .attr('d', `M${end},${middle - 5}l8,5l-8,5z`);
    rows.filter((g) => g.mean !== null && g.mean <= beyond).append('line').attr('class', 'interval').attr('y1', middle - 6).attr('y2', middle + 6)
      .attr('x1', (g) => inside(g.mean)).attr('x2', (g) => inside(g.mean));
    rows.filter((g) => g.median !== null).append('circle').attr('class', (g) => `mean-dot${g.papers < FEW_PAPERS ? ' few' : ''}`).attr('cx', (g) => inside(g.median)).attr('cy', middle).attr('r', 4.5);
    withTip(rows, (g) => groupTip(g.label, g));
  });
  function draw() {
    const dimension = choice.value;
    const groups = groupsOf(dimension);
    const size = (g) => g.median ?? g.mean;
    const sorted = order.value === 'papers' ? groups
      : d3.sort(groups.filter((g) => g.mean !== null), (a, b) => (order.value === 'large' ? d3.descending(size(a), size(b)) : d3.ascending(size(a), size(b))));
    shown = sorted.slice(0, limit);
    more.hidden = shown.length === sorted.length;
    byId('groups-title').textContent = `Team size by ${dimensionName(dimension)}`;
    const total = dimensions[dimension].total;
    redraw();
    fill(legend, h('span', {class: 'key mean'}, 'median'), ' ', h('span', {class: 'key band'}, 'middle half of the papers'), ' ', h('span', {class: 'key stroke'}, 'mean'),
      sorted.slice(0, limit).some((g) => g.mean !== null && g.papers < FEW_PAPERS) ? ` hollow: fewer than ${FEW_PAPERS} papers with a known count;` : null,
      beyondScale(shown) ? ' ▸ goes on beyond the scale;' : null, ' on the right the papers with a known count, of all.',
      ` ${whole(shown.length)} of ${whole(total)} groups.`,
      dimension === 'topic' ? ` A paper counts in its main topic.${junk.size ? ' Generic and mixed topics are left out.' : ''}` : '');
    fill(numbers, numbersBehind(`Team size by ${dimensionName(dimension)}`, [{name: dimensionName(dimension), header: true}, ...GROUP_COLUMNS],
      () => sorted.map((g) => [g.label, ...groupRow(g)]), TABLE_ROWS, () => place.querySelector('svg')));
  }
  choice.addEventListener('change', () => {
    limit = GROUPS_SHOWN;
    draw();
  });
  order.addEventListener('change', draw);
  draw();
  compareTeams(groupsOf);
}
