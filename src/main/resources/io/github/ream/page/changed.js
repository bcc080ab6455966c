// What changed: the topics and terms with more or fewer of the papers in the last years than in as many before them.

const CHANGED_SHOWN = 6;
const MATCHES_SHOWN = 12;
const CHANGED_TERMS_SHOWN = 12;

function changedSection(data) {
  const {before, after, topics} = data.changes;
  if (!topics.length) return;
  const label = new Map(data.topics.topics.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  const size = (c) => Math.abs(c.to - c.from);
  const named = d3.sort(topics.filter((c) => label.has(c.id)), (a, b) => d3.descending(size(a), size(b)));
  const beyond = named.filter((c) => c.pHolm !== null && c.pHolm < 0.05);
  const burstSince = (id) => topicTrends.get(id).bursts.some((year) => year >= after[0]);
  const item = (c) => h('li', {},
    topicButton(c.id, label.get(c.id)),
    h('span', {class: 'group-share'}, `${percent(c.from)} → ${percent(c.to)}${c.to > c.from && burstSince(c.id) ? ', with a burst' : ''}`));
  const list = (title, of) => changedList(title, of.slice(0, CHANGED_SHOWN).map(item), of.length);
  fill('changed', h('h3', {}, 'What changed'),
    h('p', {class: 'hint'}, `Topics by the share of papers that they are the main topic of: ${yearSpans(before)} against ${yearSpans(after)}; ` +
      'those that differ beyond chance (Fisher’s exact test, Pearson’s chi-square where 100 papers or more are expected, Holm’s correction for all topics tested, p below 0.05; topics of too few papers are not tested).'),
    h('div', {class: 'pair'}, list('More than before', beyond.filter((c) => c.to > c.from)), list('Less than before', beyond.filter((c) => c.to < c.from))),
    numbersBehind('What changed',
      [{name: 'Topic', header: true}, {name: yearSpans(before), number: true}, {name: yearSpans(after), number: true}, {name: 'p', number: true}, {name: 'p, corrected', number: true}],
      () => named.map((c) => [numbered({id: c.id, label: label.get(c.id)}), percent(c.from), percent(c.to), bareProbability(c.p), bareProbability(c.pHolm)]), TABLE_ROWS));
}

/** The largest changes of one direction, of so many. */
function changedList(title, items, all) {
  return h('div', {}, h('h4', {}, title), items.length
    ? h('ul', {class: 'group-topics'}, items)
    : h('p', {class: 'hint'}, 'None beyond chance.'),
  items.length < all ? h('p', {class: 'hint'}, `The ${whole(items.length)} of ${whole(all)} with the largest change of share.`) : null);
}

/** The terms that are among the most telling of more or fewer papers. */
function changedTermsSection({changes: {before, after}, terms: {tested, rose, fell, changed}, models}) {
  if (!tested) return;
  const item = (c) => h('li', {},
    h('button', {type: 'button', class: 'word', onclick: () => searchFor(c.term)}, c.term),
    h('span', {class: 'group-share'}, `${percent(c.from)} → ${percent(c.to)}`));
  const list = (title, of, all) => changedList(title, of.slice(0, CHANGED_TERMS_SHOWN).map(item), all);
  const up = changed.filter((c) => c.to > c.from);
  const down = changed.filter((c) => c.to < c.from);
  const kept = models.length > 0 && !models.some((m) => m.fitted);
  fill('changed-terms', h('h3', {}, 'Terms that rose and fell'),
    h('p', {class: 'hint'}, `Terms by the share of papers that have them among their ten most telling ones (by TF-IDF): ${yearSpans(before)} against ${yearSpans(after)}; ` +
      `those that differ beyond chance (Fisher’s exact test, Pearson’s chi-square where 100 papers or more are expected, Holm’s correction for the ${plural(tested, 'term')} tested, p below 0.05; terms of too few papers are not tested). ` +
      'Of papers with a topic. Papers without abstract have fewer terms, so a change in what the dumps hold looks like a rise of many terms.' +
      (kept ? ' Terms are those of the kept model; newer words are not among them.' : '')),
    h('div', {class: 'pair'}, list('In more papers than before', up, rose), list('In fewer than before', down, fell)),
    changed.length ? numbersBehind('Terms that rose and fell',
      [{name: 'Term', header: true}, {name: yearSpans(before), number: true}, {name: yearSpans(after), number: true}, {name: 'p', number: true}, {name: 'p, corrected', number: true}],
      () => changed.map((c) => [c.term, percent(c.from), percent(c.to), bareProbability(c.p), bareProbability(c.pHolm)]), TABLE_ROWS) : null,
    changed.length < rose + fell
      ? h('p', {class: 'hint'}, `The table has ${whole(up.length)} of the ${plural(rose, 'term')} in more papers and ${whole(down.length)} of the ${plural(fell, 'term')} in fewer: those with the largest change of share.`) : null);
}

/** What became of the topics of an earlier model: that of the report before this one, or the one that scored it. */
function matchedSection({matches: {counts, matches}, topics}) {
  if (!matches.length) return;
  const here = new Set(topics.topics.map((t) => t.id));
  const all = d3.sum(Object.values(counts));
  const words = {matched: 'with one partner', split: 'from a split', merged: 'merged into another', new: 'new', gone: 'gone'};
  const columns = [{name: 'What became of it'}, {name: 'Earlier topic', header: true}, {name: 'Topic now'}, {name: 'Distance', number: true}, {name: 'Share before', number: true}, {name: 'Share now', number: true}];
  const now = (m) => (m.id === null ? null : here.has(m.id) ? topicButton(m.id, numbered(m)) : numbered(m));
  fill('matched', h('h3', {}, 'Since the earlier model'),
    h('p', {class: 'hint'}, `Of ${plural(all, 'topic or pair of topics', 'topics and pairs of topics')} of the earlier model and this one, ` +
      `${Object.keys(words).filter((s) => counts[s]).map((s) => `${whole(counts[s])} ${words[s]}`).join(', ')}. ` +
      'The distance is Jensen and Shannon’s, of the words: 0 for the same topic, 0.83 for nothing in common; of a topic that is new or gone it is that to the nearest topic of the other model.'),
    firstRows('Topics since the earlier model', columns, matches.map((m) => [m.status, m.earlierId === null ? null : `${m.earlierId}: ${m.earlier}`, now(m),
      figure(m.distance, 2), percent(m.from), percent(m.to)]), MATCHES_SHOWN),
    matches.length < all ? h('p', {class: 'hint'}, `The table has ${whole(matches.length)} of ${whole(all)}: those without one partner, then those whose share changed most. All are in topic_matches.`) : null);
}
