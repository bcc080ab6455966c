// What changed: the topics with more or fewer of the papers in the last years than in as many before them.

const CHANGED_SHOWN = 6;

/** The two-sided p-value of a standard normal z; its tail by Numerical Recipes' rational approximation, right to 1e-7 of itself. */
function normalP(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  return t * Math.exp(-x * x - 1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 +
    t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))))))));
}

/** Holm's (1979) corrected p-values, in the order of the given ones. */
function holm(ps) {
  const corrected = new Array(ps.length);
  let last = 0;
  d3.sort(d3.range(ps.length), (a, b) => d3.ascending(ps[a], ps[b])).forEach((at, rank) => {
    last = Math.min(1, Math.max(last, (ps.length - rank) * ps[at]));
    corrected[at] = last;
  });
  return corrected;
}

/** Each topic's share of the papers before and after, tested by two proportions. */
function changes(topics, totals, spans) {
  const sum = (of, indexes) => d3.sum(indexes, (i) => of[i]);
  const before = sum(totals, spans.before);
  const after = sum(totals, spans.after);
  const rows = topics.map((t) => {
    const a = sum(t.papers, spans.before);
    const b = sum(t.papers, spans.after);
    const pooled = (a + b) / (before + after);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / before + 1 / after));
    return {topic: t, from: a / before, to: b / after, p: error > 0 ? normalP((b / after - a / before) / error) : 1};
  });
  const corrected = holm(rows.map((r) => r.p));
  return rows.map((r, i) => ({...r, corrected: corrected[i]}));
}

function changedSection(data, choose) {
  const {years, topics} = data.trends;
  const totals = papersByYear(data.trends);
  const spans = lastYears(totals);
  const label = new Map(data.topics.topics.filter((t) => !t.junk).map((t) => [t.id, t.label]));
  if (spans === null || years.length < 2) return;
  const span = (indexes) => yearSpans(indexes.map((i) => years[i]));
  const shown = changes(topics, totals, spans).filter((c) => label.has(c.topic.id));
  const beyond = shown.filter((c) => c.corrected < 0.05);
  const size = (c) => Math.abs(c.to - c.from);
  const list = (title, of) => h('div', {}, h('h4', {}, title), of.length
    ? h('ul', {class: 'group-topics'}, d3.sort(of, (a, b) => d3.descending(size(a), size(b))).slice(0, CHANGED_SHOWN).map((c) => h('li', {},
      h('button', {type: 'button', class: 'word', onclick: () => {
        choose(c.topic.id);
        byId('topic-title').focus();
      }}, label.get(c.topic.id)),
      h('span', {class: 'group-share'}, `${percent(c.from)} → ${percent(c.to)}${c.to > c.from && burstNow(c.topic) ? ', in a burst' : ''}`))))
    : h('p', {class: 'hint'}, 'None beyond chance.'));
  const burstNow = (t) => t.bursts && t.bursts.some((y) => y >= years[spans.after[0]]);
  fill('changed', h('h3', {}, 'What changed'),
    h('p', {class: 'hint'}, `Topics by the share of papers that they are the main topic of: ${span(spans.before)} against ${span(spans.after)}; ` +
      'those that differ beyond chance (two proportions, Holm’s correction for all topics, p below 0.05).'),
    h('div', {class: 'pair'}, list('More than before', beyond.filter((c) => c.to > c.from)), list('Less than before', beyond.filter((c) => c.to < c.from))),
    numbersBehind('What changed', [{name: 'Topic', header: true}, {name: `${span(spans.before)}`, number: true}, {name: `${span(spans.after)}`, number: true}, {name: 'p', number: true}, {name: 'p, corrected', number: true}],
      () => d3.sort(shown, (a, b) => d3.descending(size(a), size(b))).map((c) => [`${c.topic.id}: ${label.get(c.topic.id)}`, percent(c.from), percent(c.to),
        probability(c.p).replace(/^p (= )?/, ''), probability(c.corrected).replace(/^p (= )?/, '')]), TABLE_ROWS));
}
