// What changed: the topics with more or fewer of the papers in the last years than in as many before them.

const CHANGED_SHOWN = 6;

function changedSection(data) {
  const {before, after, topics} = data.changes;
  if (!topics.length) return;
  const label = new Map(data.topics.topics.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  const trends = new Map(data.trends.topics.map((t) => [t.id, t]));
  const size = (c) => Math.abs(c.to - c.from);
  const named = d3.sort(topics.filter((c) => label.has(c.id)), (a, b) => d3.descending(size(a), size(b)));
  const beyond = named.filter((c) => c.pHolm !== null && c.pHolm < 0.05);
  const burstSince = (id) => trends.get(id).bursts.some((year) => year >= after[0]);
  const item = (c) => h('li', {},
    topicButton(c.id, label.get(c.id)),
    h('span', {class: 'group-share'}, `${percent(c.from)} → ${percent(c.to)}${c.to > c.from && burstSince(c.id) ? ', with a burst' : ''}`));
  const list = (title, of) => h('div', {}, h('h4', {}, title), of.length
    ? h('ul', {class: 'group-topics'}, of.slice(0, CHANGED_SHOWN).map(item))
    : h('p', {class: 'hint'}, 'None beyond chance.'));
  fill('changed', h('h3', {}, 'What changed'),
    h('p', {class: 'hint'}, `Topics by the share of papers that they are the main topic of: ${yearSpans(before)} against ${yearSpans(after)}; ` +
      'those that differ beyond chance (Pearson’s chi-square, Holm’s correction for all topics tested, p below 0.05; topics of too few papers are not tested).'),
    h('div', {class: 'pair'}, list('More than before', beyond.filter((c) => c.to > c.from)), list('Less than before', beyond.filter((c) => c.to < c.from))),
    numbersBehind('What changed',
      [{name: 'Topic', header: true}, {name: yearSpans(before), number: true}, {name: yearSpans(after), number: true}, {name: 'p', number: true}, {name: 'p, corrected', number: true}],
      () => named.map((c) => [numbered({id: c.id, label: label.get(c.id)}), percent(c.from), percent(c.to), bareProbability(c.p), bareProbability(c.pHolm)]), TABLE_ROWS));
}
