// What is compared: two topics, two groups of topics, two years, two groups of papers by their team sizes, two authors.

const COMPARED_YEARS = 5; // apart, at first
const COMPARED_TOPICS = 10;
const LARGEST_TOPICS = 5;

/**
 * The probability of each term in the text of some topics together. In those that do not list it, it is no more probable than their rarest
 * listed ones on average, nor than in all papers.
 */
function probabilitiesIn(topics) {
  const text = d3.sum(topics, (t) => t.share) || 1;
  const rarest = (t) => (d3.min(t.probabilities) ?? 0) * t.share / text;
  const none = {listing: 0, probability: 0, rarest: 0};
  const listed = new Map();
  for (const t of topics) {
    const least = rarest(t);
    t.terms.forEach((w, i) => {
      const of = listed.get(w) || none;
      listed.set(w, {listing: of.listing + t.share / text, probability: of.probability + t.share / text * t.probabilities[i], rarest: of.rarest + least});
    });
  }
  const all = d3.sum(topics, rarest);
  return (w) => {
    const of = listed.get(w) || none;
    const elsewhere = Math.min(all - of.rarest, (1 - of.listing) * (data.topics.terms[w].probability ?? 1));
    return of.probability + Math.max(0, elsewhere); // what is left of a sum where all list it may be below 0
  };
}

/** The terms of some topics that add most to their difference from others: probability times log ratio. */
function distinctive(topics, others) {
  const here = probabilitiesIn(topics);
  const there = probabilitiesIn(others);
  const terms = [...new Set(topics.flatMap((t) => t.terms))];
  return d3.sort(terms.map((w) => ({w, lead: here(w) * Math.log(here(w) / there(w))})), (a, b) => d3.descending(a.lead, b.lead))
    .filter((t) => t.lead > 0).slice(0, COMPARED_TERMS).map((t) => data.topics.terms[t.w].term).join(', ') || null;
}

function compareTopics({topics: {topics, terms}, trends}) {
  if (topics.length < 2) return;
  const named = topics.filter((t) => !t.junk);
  const [first, second] = named.length > 1 ? named : topics;
  const common = (a, b) => d3.sort(overlap(a, probabilities(b)).filter((w) => w.both > 0), (x, y) => d3.descending(x.both, y.both))
    .slice(0, COMPARED_TERMS).map((w) => terms[w.t].term);

  comparison('topics', 'Two topics side by side', 'topics', (a, b) => {
    const shared = common(a, b);
    const names = [a, b].map(numbered);
    const row = beside(a, b);
    return h('div', {class: 'split'},
      h('div', {}, comparedTable('Topics', names, [
        row('Share of the text', (t) => percent(t.share)),
        row('Papers of which it is the main topic', (t) => whole(t.papers)),
        row('Words that set it apart', (t, o) => distinctive([t], [o])),
        row('Over the years', (t) => trendWords(topicTrends.get(t.id))),
        row('Team size', (t) => teamSize(topicTeams.get(t.id))),
        row('Authors with most papers', (t) => namesWithPapers(topicAuthors.get(t.id))),
        row('Organisations with most papers', (t) => namesWithPapers(topicOrganizations.get(t.id))),
        row('Most typical papers', (t) => comparedPapers(typicalPapers([t.id], COMPARED_PAPERS))),
      ]), caution([a, b].map((t) => ({name: numbered(t), papers: t.papers})), shared.length ? `Both list ${shared.join(', ')}.` : 'They list no word in common.', UNTESTED)),
      comparedLines(names, [a, b].map((t) => ({label: t.label, shares: (topicTrends.get(t.id) || {shares: trends.years.map(() => null)}).shares}))));
  }).offer(topics.map((t) => ({value: t.id, text: numbered(t), of: t})), first.id, second.id);
}

/** Groups of like topics; of each what its topics add up to. */
function compareGroups({topics: {topics, groups}, trends, changes}) {
  const members = d3.group(topics, (t) => t.group);
  const offered = groups.filter((g) => members.has(g.id));
  if (offered.length < 2) return;
  const changeOf = new Map(changes.topics.map((c) => [c.id, c]));
  const topicsOf = (g) => members.get(g.id);
  const namedOf = (g) => topicsOf(g).filter((t) => !t.junk);
  const trendsOf = (of) => of.map((t) => topicTrends.get(t.id)).filter(Boolean);
  // What adds up over the topics of a group is known where the page has all of them.
  const isWhole = (g) => topicsOf(g).length === g.topics;
  const shares = (g) => trends.years.map((_, i) => {
    const known = isWhole(g) ? trendsOf(topicsOf(g)).map((t) => t.shares[i]).filter((s) => s !== null) : [];
    return known.length ? d3.sum(known) : null;
  });
  const change = (g) => {
    const of = isWhole(g) ? topicsOf(g).map((t) => changeOf.get(t.id)).filter(Boolean) : [];
    return of.length ? `${percent(d3.sum(of, (c) => c.from))} → ${percent(d3.sum(of, (c) => c.to))}` : null;
  };
  const moving = (g) => {
    const of = isWhole(g) ? trendsOf(namedOf(g)) : [];
    const [up, down] = [RISING, FALLING].map((way) => of.filter((t) => direction(t) === way).length);
    return of.some((t) => t.p !== null) ? `${whole(up)} ${up === 1 ? 'rises' : 'rise'}, ${whole(down)} ${down === 1 ? 'falls' : 'fall'}` : null;
  };

  comparison('groups', 'Two groups of topics side by side', 'groups', (a, b) => {
    const names = [a, b].map((g) => g.label);
    const row = beside(a, b);
    return h('div', {class: 'split'},
      h('div', {}, comparedTable('Groups of topics', names, [
        row('Share of the text', (g) => percent(g.share)),
        row('Papers whose main topic is in it', (g) => whole(g.papers)),
        row('Topics', (g) => whole(g.topics)),
        row('Its largest topics', (g) => plainList(namedOf(g).slice(0, LARGEST_TOPICS).map((t) => topicButton(t.id, numbered(t))))),
        row('Words that set it apart', (g, o) => distinctive(topicsOf(g), topicsOf(o))),
        row('Topics that change beyond chance', moving),
        changes.topics.length ? row(`Share of the papers, ${yearSpans(changes.before)} → ${yearSpans(changes.after)}`, change) : ['', null, null],
        row('Team size', (g) => teamSize(groupTeams.get(g.id))),
        row('Papers by a single author', (g) => singleAuthor(groupTeams.get(g.id))),
        row('Authors with most papers', (g) => namesWithPapers(groupAuthors.get(g.id))),
        row('Organisations with most papers', (g) => namesWithPapers(groupOrganizations.get(g.id))),
        row('Most typical papers', (g) => comparedPapers(typicalPapers(topicsOf(g).map((t) => t.id), COMPARED_PAPERS))),
      ]), caution([a, b].map((g) => ({name: g.label, papers: g.papers})), 'A paper is in the group of its main topic.',
        [a, b].some((g) => namedOf(g).length < topicsOf(g).length) ? 'Generic and mixed topics do not count among those that change.' : null,
        ...[a, b].filter((g) => !isWhole(g)).map((g) => `The page has ${whole(topicsOf(g).length)} of the ${plural(g.topics, 'topic')} of ${g.label}, so what adds up over its topics is left out: shares by year, and what changes.`), UNTESTED)),
      comparedLines(names, [a, b].map((g) => ({label: g.label, shares: shares(g)}))));
  }).offer(offered.map((g) => ({value: g.id, text: g.label, of: g})), offered[0].id, offered[1].id);
}

function compareYears({trends: {years, papers, topics}, topics: {topics: named}, terms, teams}) {
  const solid = years.filter((_, i) => papers[i] >= FEW_PAPERS);
  if (solid.length < 2) return;
  const last = solid[solid.length - 1];
  const earlier = solid[Math.max(0, solid.length - 1 - COMPARED_YEARS)];
  const labels = new Map(named.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  const teamOf = new Map(((teams.dimensions.published_year || {}).groups || []).map((g) => [Number(g.value), g]));
  const share = (term, i) => (terms.papers[i] ? term.papers[i] / terms.papers[i] : 0);
  const most = (of) => d3.sort(terms.terms.filter((t) => of(t) > 0), (a, b) => d3.descending(of(a), of(b)))
    .slice(0, COMPARED_TERMS).map((t) => t.term).join(', ') || null;

  comparison('years', 'Two years side by side', 'years', (a, b) => {
    const names = [a, b].map((i) => yearText(years[i]));
    const row = beside(a, b);
    const shares = topics.filter((t) => labels.has(t.id) && (t.shares[a] !== null || t.shares[b] !== null))
      .map((t) => ({id: t.id, from: t.shares[a], to: t.shares[b], by: (t.shares[b] ?? 0) - (t.shares[a] ?? 0)}));
    return [
      comparedTable('Years', names, [
        row('Papers with a topic', (i) => whole(papers[i])),
        row('Team size', (i) => teamSize(teamOf.get(years[i]))),
        row('Papers by a single author', (i) => singleAuthor(teamOf.get(years[i]))),
        row('Terms of most papers', (i) => most((t) => t.papers[i])),
        row('Terms that set it apart', (i, o) => most((t) => share(t, i) - share(t, o))),
      ]),
      caution([a, b].map((i) => ({name: yearText(years[i]), papers: papers[i]})), terms.terms.length
        ? `Terms are counted in the papers that have them among their ten most telling ones; those apart are of the largest difference in share, among the ${whole(terms.ofYear)} terms of most papers of each year.` : null, UNTESTED),
      h('div', {class: 'compared-topics'}, firstRows(`Share of the text by topic, ${names.join(' and ')}: the largest differences first`,
        [{name: 'Topic', header: true}, ...names.map((name) => ({name, number: true})), {name: 'Percentage points', number: true}],
        d3.sort(shares, (x, y) => d3.descending(Math.abs(x.by), Math.abs(y.by)))
          .map((t) => [topicButton(t.id, labels.get(t.id)), percent(t.from), percent(t.to), `${t.by > 0 ? '+' : ''}${figure(100 * t.by, 2)}`]), COMPARED_TOPICS)),
    ];
  }).offer(d3.reverse(years.map((y, i) => ({value: y, text: yearText(y), of: i}))), earlier, last);
}

/** By dimension, where a paper of several counts. */
const COUNTS_IN = {topic: 'A paper counts in its main topic.', organization: 'A paper counts in each of its organisations.'};

/** Two organisations, venues, … : the groups that the chart of team sizes has by its dimension. */
function compareTeams(groupsOf) {
  const dimension = byId('groups-dimension');
  const cutLists = (g) => (g.truncated > 0
    ? `The author lists of ${plural(g.truncated, 'paper')} of ${g.label} are cut by their source; with these taken at what is left of the list, its mean is at least ${figure(g.meanAtLeast, 2)}.` : null);
  const {offer, remember} = comparison('teams', 'Two groups of papers side by side', 'groups', (a, b) => {
    const rows = [a, b].map(groupRow);
    return [
      comparedTable('Groups of papers', [a, b].map((g) => g.label), GROUP_COLUMNS.map((c, i) => [c.says ?? c.name, rows[0][i], rows[1][i]])),
      caution([a, b].map((g) => ({name: g.label, papers: g.papers})), COUNTS_IN[dimension.value], cutLists(a), cutLists(b), UNTESTED),
    ];
  }, () => ({by: dimension.value}), (address) => {
    const by = address.get('by');
    const known = by === null || Array.from(dimension.options).some((o) => o.value === by);
    if (by !== null && known) dimension.value = by;
    dimension.dispatchEvent(new CustomEvent('change', {detail: address}));
    return known ? [] : [by];
  });
  const again = () => {
    const groups = groupsOf(dimension.value).filter((g) => g.mean !== null);
    byId('compare-teams').hidden = groups.length < 2;
    if (groups.length > 1) offer(groups.map((g) => ({value: g.value, text: g.label, of: g})), groups[0].value, groups[1].value);
  };
  dimension.addEventListener('change', (event) => {
    again();
    // The two that the address names are gone, unless it was the address that changed the dimension.
    if (event.detail || !window.location.hash.startsWith('#compare-teams&')) return;
    if (byId('compare-teams').hidden) toAddress('#teams');
    else remember();
  });
  again();
}

function compareAuthors({authors: {leading, topics, network}, topics: {topics: shown}}) {
  if (leading.length < 2) return;
  const together = (a, b) => network.ties.find((t) => [t.a, t.b].map((i) => network.authors[i].name).every((name) => name === a.name || name === b.name));
  const label = new Map(shown.map((t) => [t.id, t.label]));
  const namesakes = d3.rollup(leading, (of) => of.length, (a) => a.name);
  const foremost = (a) => namesWithPapers(d3.sort(topics.flatMap((t) => t.names.filter((n) => n.name === a.name)
    .map((n) => ({name: label.get(t.id), papers: n.papers}))), (t) => -t.papers));

  // By name, as ranks change from run to run; with the rank where two share a name.
  const offered = leading.map((a, i) => ({value: namesakes.get(a.name) > 1 ? `${a.name} ${i + 1}` : a.name, text: a.name, of: a}));

  comparison('authors', 'Two authors side by side', 'authors', (a, b) => {
    const row = beside(a, b);
    const tie = together(a, b);
    return [
      comparedTable('Authors', [a, b].map((n) => n.name), [
        row('Papers', (n) => whole(n.papers)),
        row('Fractional papers', (n) => figure(n.fractional, 1)),
        row('Years', (n) => activeYears(n.firstYear, n.lastYear)),
        row('Co-authors', (n) => whole(n.coauthors)),
        row('Topics in which they lead, and papers in these', foremost),
      ]),
      h('p', {class: 'hint'}, `${tie ? `They wrote ${plural(tie.papers, 'paper')} together. ` : ''}Of topics those in which the author is among the five with most papers. ${NAMES_CAVEAT}`),
    ];
  }).offer(offered, offered[0].value, offered[1].value);
}
