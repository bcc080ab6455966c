// Two topics, and two years, side by side.

const COMPARED_TERMS = 8;
const COMPARED_PAPERS = 3;
const COMPARED_YEARS = 5; // apart, at first
const COMPARED_TOPICS = 10;

function compareSection(data) {
  const topics = data.topics.topics;
  if (topics.length < 2) return;
  show('compare');
  const topicOf = new Map(topics.map((t) => [t.id, t]));
  const named = topics.filter((t) => !t.junk);
  const [first, second] = named.length > 1 ? named : topics;
  const selects = ['compare-one', 'compare-other'].map(byId);
  selects.forEach((select, i) => {
    select.append(...topics.map((t) => h('option', {value: t.id}, numbered(t))));
    select.value = String([first, second][i].id);
    select.addEventListener('change', draw);
  });
  const place = h('div', {class: 'chart'});
  let lines = null;
  const redraw = whenever(place, (width) => lines && compareChart(place, width, lines));

  /**
   * The terms of a topic that add most to the difference of the two: probability times log ratio. A term that the other does not list counts
   * there as its rarest listed one.
   */
  function distinctive(topic, other) {
    const there = new Map(other.terms.map((t, i) => [t, other.probabilities[i]]));
    const floor = d3.min(other.probabilities) ?? 0;
    return d3.sort(topic.terms.map((t, i) => ({t, lead: topic.probabilities[i] * Math.log(topic.probabilities[i] / (there.get(t) ?? floor))})),
      (a, b) => d3.descending(a.lead, b.lead)).filter((w) => w.lead > 0).slice(0, COMPARED_TERMS).map((w) => data.topics.terms[w.t].term);
  }

  const common = (a, b) => d3.sort(overlap(a, b).filter((w) => w.both > 0), (x, y) => d3.descending(x.both, y.both))
    .slice(0, COMPARED_TERMS).map((w) => data.topics.terms[w.t].term);
  const team = (g) => (g && g.median !== null ? `median ${authors(g.median)}, middle half ${authors(g.p25)} to ${authors(g.p75)}; ${plural(g.papers, 'paper')}` : null);
  const list = (of) => (of.length ? h('ul', {class: 'plain'}, of.map((text) => h('li', {dir: 'auto'}, text))) : null);

  function draw() {
    const [a, b] = selects.map((s) => topicOf.get(Number(s.value)));
    if (a === b) {
      lines = null;
      fill('compare-years');
      fill('compare-table', h('p', {class: 'hint'}, 'Choose two different topics.'));
      return;
    }
    const shared = common(a, b);
    const row = (name, of) => [name, of(a, b), of(b, a)];
    const rows = [
      row('Share of the text', (t) => percent(t.share)),
      row('Papers of which it is the main topic', (t) => whole(t.papers)),
      row('Words that set it apart', (t, o) => distinctive(t, o).join(', ') || null),
      row('Over the years', (t) => trendWords(topicTrends.get(t.id))),
      row('Team size', (t) => team(topicTeams.get(t.id))),
      row('Authors with most papers', (t) => list((topicAuthors.get(t.id) || []).map((n) => `${n.name} (${whole(n.papers)})`))),
      row('Organisations with most papers', (t) => list((topicOrganizations.get(t.id) || []).map((n) => `${n.name} (${whole(n.papers)})`))),
      row('Most typical papers', (t) => list(typicalPapers(t.id, COMPARED_PAPERS).map((p) => `${p.title}${p.year === null ? '' : ` (${p.year})`}`))),
    ].filter(([, x, y]) => x !== null || y !== null);
    const caption = `${a.label} and ${b.label}`;
    fill('compare-table', savedTable(caption, [{name: 'Measure', header: true}, {name: numbered(a)}, {name: numbered(b)}], rows),
      h('p', {class: 'hint'}, shared.length ? `Both list ${shared.join(', ')}.` : 'They list no word in common.'));
    lines = [a, b].map((t) => ({label: t.label, shares: (topicTrends.get(t.id) || {shares: []}).shares})).filter((l) => l.shares.some((s) => s !== null));
    if (lines.length === 2 && data.trends.years.length > 1) {
      fill('compare-years', h('figcaption', {}, 'Share of the text by year'), place,
        h('p', {class: 'legend'}, h('span', {class: 'key one'}, a.label), h('span', {class: 'key other'}, b.label)),
        numbersBehind(`${caption}: share of the text by year`,
          [{name: 'Year', header: true}, {name: a.label, number: true}, {name: b.label, number: true}, {name: 'Papers of the year', number: true}],
          () => data.trends.years.map((y, i) => [yearText(y), percent(lines[0].shares[i]), percent(lines[1].shares[i]), whole(data.trends.papers[i])]), null, () => place.querySelector('svg')));
      redraw();
    } else {
      fill('compare-years');
    }
  }

  function compareChart(within, width, [one, other]) {
    const {years} = data.trends;
    const height = 230;
    const [left, right, top, bottom] = [52, width - 12, 24, height - 30];
    // A year of few papers must not flatten the others.
    const solid = [one, other].flatMap((l) => l.shares.filter((s, i) => s !== null && data.trends.papers[i] >= FEW_PAPERS));
    const most = d3.max(solid.length ? solid : [...one.shares, ...other.shares]) || 1;
    const svg = image(within, width, height, `Lines: share of the text by year of ${one.label} and ${other.label}`);
    const x = d3.scaleLinear(d3.extent(years), [left + 6, right]);
    const y = d3.scaleLinear([0, most], [bottom, top]).nice(4).clamp(true);
    leftAxis(svg, y, left, right, null, 4, axisPercent(most));
    bottomAxis(svg, x, bottom, null, right, yearTicks(years, right - left), yearText);
    [one, other].forEach(({shares}, i) => {
      svg.append('path').attr('class', `line ${i ? 'other' : 'one'}`)
        .attr('d', d3.line((s, at) => x(years[at]), (s) => y(s)).defined((s) => s !== null)(shares));
    });
  }
  draw();
}

function compareYearsSection(data) {
  const {years, papers, topics} = data.trends;
  const solid = years.filter((_, i) => papers[i] >= FEW_PAPERS);
  if (solid.length < 2) return;
  show('compare-two-years');
  const last = solid[solid.length - 1];
  const earlier = solid[Math.max(0, solid.length - 1 - COMPARED_YEARS)];
  const selects = ['compare-year', 'compare-other-year'].map(byId);
  selects.forEach((select, i) => {
    select.append(...d3.reverse(years).map((y) => h('option', {value: y}, yearText(y))));
    select.value = String(i ? last : earlier);
    select.addEventListener('change', draw);
  });
  const labels = new Map(data.topics.topics.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  const teams = new Map(((data.teams.dimensions.published_year || {}).groups || []).map((g) => [Number(g.value), g]));
  const share = (term, i) => (data.terms.papers[i] ? term.papers[i] / data.terms.papers[i] : 0);
  const most = (terms, of) => d3.sort(terms.filter((t) => of(t) > 0), (a, b) => d3.descending(of(a), of(b))).slice(0, COMPARED_TERMS).map((t) => t.term).join(', ') || null;
  const team = (g) => (g && g.median !== null ? `median ${authors(g.median)}, middle half ${authors(g.p25)} to ${authors(g.p75)}; mean ${figure(g.mean, 1)}; ${plural(g.papers, 'paper')}` : null);

  function draw() {
    const pair = selects.map((s) => years.indexOf(Number(s.value)));
    const [a, b] = pair;
    if (a === b) {
      fill('compare-years-table', h('p', {class: 'hint'}, 'Choose two different years.'));
      fill('compare-years-topics');
      return;
    }
    const row = (name, of) => [name, of(a, b), of(b, a)];
    const few = pair.filter((i) => papers[i] < FEW_PAPERS);
    const rows = [
      row('Papers with a topic', (i) => whole(papers[i])),
      row('Team size', (i) => team(teams.get(years[i]))),
      row('Papers by a single author', (i) => (teams.has(years[i]) && teams.get(years[i]).single !== null ? percent(teams.get(years[i]).single) : null)),
      row('Terms of most papers', (i) => most(data.terms.terms, (t) => t.papers[i])),
      row('Terms that set it apart', (i, o) => most(data.terms.terms, (t) => share(t, i) - share(t, o))),
    ].filter(([, x, y]) => x !== null || y !== null);
    const names = pair.map((i) => yearText(years[i]));
    fill('compare-years-table', savedTable(names.join(' and '), [{name: 'Measure', header: true}, ...names.map((name) => ({name}))], rows),
      few.length ? h('p', {class: 'hint'}, `${few.map((i) => years[i]).join(' and ')}: fewer than ${FEW_PAPERS} papers, whose figures chance moves far.`) : null,
      data.terms.terms.length ? h('p', {class: 'hint'}, `Terms are counted in the papers that have them among their ten most telling ones; those apart are of the largest difference in share, among the ${whole(data.terms.ofYear)} terms of most papers of each year. None of this is a test.`) : null);
    const shares = topics.filter((t) => labels.has(t.id) && (t.shares[a] !== null || t.shares[b] !== null))
      .map((t) => ({id: t.id, from: t.shares[a], to: t.shares[b], by: (t.shares[b] ?? 0) - (t.shares[a] ?? 0)}));
    fill('compare-years-topics', firstRows(`Share of the text by topic, ${names.join(' and ')}: the largest differences first`,
      [{name: 'Topic', header: true}, ...names.map((name) => ({name, number: true})), {name: 'Percentage points', number: true}],
      d3.sort(shares, (x, y) => d3.descending(Math.abs(x.by), Math.abs(y.by)))
        .map((t) => [topicButton(t.id, labels.get(t.id)), percent(t.from), percent(t.to), `${t.by > 0 ? '+' : ''}${figure(100 * t.by, 2)}`]), COMPARED_TOPICS));
  }
  draw();
}
