// One topic at a time, and the table of all of them.

const TERMS_SHOWN = 15;
const TYPICAL_SHOWN = 5;
const SIMILAR_SHOWN = 3;
const BALANCED = 0.6;
const junkWords = {
  generic: 'its words are spread thinly over papers about other things',
  mixed: 'its words go together by chance, or are many and rarely go together',
};
const TOPICS_SHOWN = 8; // of a group; the others are folded away

/** Sievert and Shirley's (2014) relevance: lambda ln p(w|t) + (1 - lambda) ln (p(w|t) / p(w)). */
function relevance(lambda, probability, inCorpus) {
  return Math.log(probability) - (1 - lambda) * Math.log(inCorpus);
}

/** A topic's listed terms, the most relevant first; ties keep the order of probability. */
function termsByRelevance(topic, terms, lambda) {
  const listed = topic.terms.map((index, i) => ({
    ...terms[index], index, within: topic.probabilities[i],
  })).map((t) => ({
    ...t, relevance: t.probability > 0 && t.within > 0 ? relevance(lambda, t.within, t.probability) : -Infinity,
  }));
  return listed.every((t) => t.relevance === -Infinity) ? listed : d3.sort(listed, (a, b) => d3.descending(a.relevance, b.relevance));
}

/** The probabilities of a topic's terms, by term. */
const probabilities = (topic) => new Map(topic.terms.map((t, i) => [t, topic.probabilities[i]]));

/** The terms of a topic, each with the lesser of its probabilities in it and in another, of which these are given. */
const overlap = (topic, there) => topic.terms.map((t, i) => ({t, both: Math.min(topic.probabilities[i], there.get(t) ?? 0)}));

/** The papers of some topics with the largest weights of these. */
const typicalPapers = (ids, most) => d3.sort(ids.flatMap((id) => topicPapers.get(id) || []), (a, b) => d3.descending(a.weight, b.weight)).slice(0, most);

function topicsSection(data) {
  const topics = data.topics.topics;
  if (!topics.length) return {choose: () => {}};
  show('topics');
  const place = new Map(topics.map((t, i) => [t.id, i]));
  let chosen = (topics.find((t) => !t.junk) || topics[0]).id;
  let lambda = BALANCED;

  fill('topics-intro',
    `A topic is a set of words that tend to occur together; a paper mixes several. ${data.topics.total > topics.length
      ? `The ${whole(topics.length)} largest of ${whole(data.topics.total)} topics are here.` : ''} `, h('span', {class: 'screen'}, 'Choose one on the map or in the list.'));

  const select = byId('topic-choice');
  select.append(...topics.map((t) => h('option', {value: t.id}, numbered(t))));
  topicGroups(data);
  select.addEventListener('change', () => choose(Number(select.value)));
  byId('topic-before').addEventListener('click', () => step(-1));
  byId('topic-after').addEventListener('click', () => step(1));
  const slider = byId('relevance');
  slider.addEventListener('input', () => {
    order(Number(slider.value));
  });
  slider.addEventListener('change', remember);

  function order(value) {
    lambda = value;
    words(topics[place.get(chosen)]);
  }

  /** Puts topic and order of terms into the address, to be shared. */
  function remember() {
    toAddress(`#topic-${chosen}${lambda === BALANCED ? '' : `&lambda=${lambda}`}`);
  }
  if (!data.topics.terms.some((t) => t.probability !== null)) byId('relevance-row').hidden = true;

  const map = topicMap(data, (id) => choose(id));
  const trendPlace = h('div', {class: 'chart'});
  const totals = data.trends.papers;
  let trendOf = null;
  const drawTrend = whenever(trendPlace, (width) => trendOf && trendChart(trendPlace, width, 170, data.trends.years, trendOf, totals));

  function step(by) {
    const next = topics[(place.get(chosen) + by + topics.length) % topics.length];
    choose(next.id);
  }

  function words(topic) {
    // The rows go, and with them what would tell that the pointer left one.
    map.weigh(null);
    const listed = termsByRelevance(topic, data.topics.terms, lambda).slice(0, TERMS_SHOWN);
    const most = d3.max(topic.probabilities) || 1;
    byId('relevance-out').textContent = `λ = ${lambda.toFixed(2)}`;
    slider.setAttribute('aria-valuetext', `lambda ${lambda.toFixed(2)}: ${lambda < 0.35 ? 'terms found only here first' : lambda > 0.75 ? 'frequent terms first' : 'balanced'}`);
    fill('topic-words', h('table', {class: 'terms'},
      h('caption', {}, 'Terms'),
      h('thead', {}, h('tr', {},
        h('th', {scope: 'col'}, 'Term'),
        h('th', {scope: 'col'}, h('span', {class: 'unseen'}, 'Bar of the share of the topic’s words')),
        h('th', {scope: 'col', class: 'number'}, 'Of the topic'),
        h('th', {scope: 'col', class: 'number', title: 'How many times as frequent in the topic as in all papers'}, 'Times usual'))),
      h('tbody', {}, listed.map((t) => weighing(t, h('tr', {},
        h('th', {scope: 'row'}, h('button', {type: 'button', class: 'word', onclick: () => searchFor(t.term)}, t.term)),
        h('td', {class: 'bar-cell', 'aria-hidden': 'true'}, bar(t, most)),
        h('td', {class: 'number'}, percent(t.within)),
        h('td', {class: 'number'}, t.probability > 0 ? times(t.within / t.probability) : '–')))))));
  }

  /** The row of a term; while it is pointed at or holds the focus, the map shows where the term occurs. */
  function weighing(t, row) {
    for (const event of ['pointerenter', 'focusin']) row.addEventListener(event, () => map.weigh(t.index));
    for (const event of ['pointerleave', 'focusout']) row.addEventListener(event, () => map.weigh(null));
    return row;
  }

  /** The topics whose listed words overlap most with this one's, by the sum of the lesser probabilities. */
  function similar(topic) {
    const own = probabilities(topic);
    const near = topics.filter((o) => o !== topic)
      .map((o) => ({o, both: d3.sum(overlap(o, own), (w) => w.both)}))
      .filter((n) => n.both > 0)
      .sort((a, b) => d3.descending(a.both, b.both)).slice(0, SIMILAR_SHOWN);
    fill('topic-similar', near.length ? ['Most words in common with ', ...near.flatMap((n, i) => [i ? '; ' : '',
      topicButton(n.o.id, n.o.label)])] : null);
  }

  function bar(t, most) {
    const svg = d3.create('svg').attr('class', 'term-bar').attr('viewBox', '0 0 100 10').attr('preserveAspectRatio', 'none');
    svg.append('rect').attr('class', 'in-topic').attr('width', Math.max(0.5, 100 * t.within / most)).attr('height', 10);
    if (t.probability) {
      svg.append('rect').attr('class', 'in-corpus').attr('x', 0).attr('y', 4).attr('width', Math.min(100, 100 * t.probability / most)).attr('height', 2);
    }
    return svg.node();
  }

  const times = (lift) => (lift >= 9.95 ? whole(Math.round(lift)) : figure(lift, 1)) + ' ×';

  function choose(id, quietly) {
    if (!place.has(id)) return;
    chosen = id;
    const topic = topics[place.get(id)];
    select.value = String(id);
    byId('topic-title').textContent = topic.label;
    const trend = topicTrends.get(id);
    const summary = [`Topic ${topic.id} of the tables; ${percent(topic.share)} of the text; the main topic of ${plural(topic.papers, 'paper')}`];
    if (trendWords(trend)) summary.push(trendWords(trend));
    if (topic.junk) summary.push(junkWords[topic.junk] || topic.junk);
    byId('topic-summary').textContent = summary.join('; ') + '.';
    words(topic);
    const years = trend ? trend.shares.filter((s) => s !== null).length : 0;
    trendOf = years > 1 ? {...trend, label: topic.label} : null;
    if (trendOf) {
      fill('topic-trend', h('h4', {}, 'Share of the text by year'), trendPlace,
        numbersBehind(`${topic.label}: share of the text by year`,
          [{name: 'Year', header: true}, {name: 'Share', number: true}, {name: 'Papers', number: true}],
          () => data.trends.years.map((y, i) => [yearText(y), percent(trend.shares[i]), whole(trend.papers[i])]), null, () => trendPlace.querySelector('svg')));
      drawTrend();
    } else {
      fill('topic-trend');
    }
    fill('topic-teams', teamWords(topicTeams.get(id)));
    const names = topicAuthors.get(id);
    fill('topic-authors', names ? [h('h4', {}, 'Authors with most papers'),
      h('ul', {class: 'group-topics'}, names.map((a) => h('li', {}, h('span', {dir: 'auto'}, a.name),
        h('span', {class: 'group-share'}, `${plural(a.papers, 'paper')}, ${percent(a.share)} of theirs`)))),
      h('p', {class: 'hint'}, `Papers of which this is the main topic, two at least; the share is of the author’s papers that have a topic. ${NAMES_CAVEAT}`)] : null);
    const organizations = topicOrganizations.get(id);
    fill('topic-organizations', organizations ? [h('h4', {}, 'Organisations with most papers'),
      h('ul', {class: 'group-topics'}, organizations.map((o) => h('li', {}, h('span', {dir: 'auto'}, o.name),
        h('span', {class: 'group-share'}, plural(o.papers, 'paper'))))),
      h('p', {class: 'hint'}, 'Papers of which this is the main topic, two at least; papers that name no organisation are left out. A paper counts once for each organisation; names are as written in the dumps.')] : null);
    const typical = typicalPapers([id], TYPICAL_SHOWN);
    fill('topic-papers', typical.length
      ? [h('h4', {}, 'Most typical papers'), h('ol', {class: 'papers'}, typical.map((p) => paperItem(p, [], null)))]
      : null);
    map.mark(id);
    similar(topic);
    if (!quietly) remember();
  }

  function teamWords(group) {
    if (!group || group.mean === null) return null;
    return [h('h4', {}, 'Team size'), h('p', {},
      `Median ${authors(group.median)} authors, middle half ${authors(group.p25)} to ${authors(group.p75)}; ` +
      `mean ${figure(group.mean, 1)}${group.low === null ? '' : ` (${INTERVAL} ${figure(group.low, 1)} to ${figure(group.high, 1)})`}; ` +
      `${percent(group.single)} of papers have a single author. ` +
      `Over ${plural(group.papers, 'paper')}${group.unknown > 0 ? `; for ${whole(group.unknown)} more the count is unknown` : ''}.`)];
  }

  topicTable(data);
  choose(chosen, true);
  return {
    choose,
    has: (id) => place.has(id),
    order(value) {
      slider.value = String(value);
      order(Number(slider.value));
    },
  };
}

/** The groups of like topics, each with its topics, the largest first; topics near no other come last. */
function topicGroups(data) {
  const {groups, topics} = data.topics;
  if (groups.length < 2) return;
  const byGroup = d3.group(topics.filter((t) => !t.junk), (t) => t.group);
  const list = (of) => h('ul', {class: 'group-topics'}, of.map((t) => h('li', {},
    topicButton(t.id, t.label), h('span', {class: 'group-share'}, percent(t.share)))));
  const group = (title, note, of) => h('div', {class: 'group'}, h('h4', {}, title), h('p', {class: 'hint'}, note),
    of.length <= TOPICS_SHOWN ? list(of)
      : [list(of.slice(0, TOPICS_SHOWN)), h('details', {class: 'opens-on-paper'}, h('summary', {}, `${plural(of.length - TOPICS_SHOWN, 'more topic')}`), list(of.slice(TOPICS_SHOWN)))]);
  const named = new Set(groups.map((g) => g.id));
  const alone = topics.filter((t) => !t.junk && !named.has(t.group));
  const junk = topics.filter((t) => t.junk);
  const aside = (g) => {
    const count = junk.filter((t) => t.group === g.id).length;
    return count ? ` (${whole(count)} generic or mixed)` : '';
  };
  show('topic-groups-title');
  fill('topic-groups',
    groups.filter((g) => byGroup.has(g.id)).map((g) => group(g.label, `${plural(g.topics, 'topic')}${aside(g)}, ${percent(g.share)} of the text, ${plural(g.papers, 'paper')}`, byGroup.get(g.id))),
    alone.length ? group('By themselves', 'topics whose words are near those of no other', alone) : null,
    junk.length ? group('Generic or mixed', 'topics that say little: words of many papers about other things, or words that do not go together', junk) : null);
}

function topicTable(data) {
  const STEP = 25;
  const rows = data.topics.topics.map((t) => ({topic: t, trend: topicTrends.get(t.id), team: topicTeams.get(t.id), terms: null}));
  // Made for the rows that are shown, not to hold up the page.
  const termsOf = (r) => (r.terms ??= termsByRelevance(r.topic, data.topics.terms, BALANCED).slice(0, 8).map((w) => w.term).join(', '));
  const columns = [
    {name: 'Topic', value: (r) => r.topic.label, text: true},
    {name: 'Share', unit: '0 to 1', value: (r) => r.topic.share, cell: (r) => percent(r.topic.share)},
    {name: 'Papers', value: (r) => r.topic.papers, cell: (r) => whole(r.topic.papers)},
  ];
  if (rows.some((r) => r.trend && r.trend.slope !== null)) {
    columns.push({name: 'Change a year', note: 'percentage points', unit: 'share per year', value: (r) => (r.trend ? r.trend.slope : null), cell: (r) => change(r.trend)});
  }
  if (rows.some((r) => r.team && r.team.median !== null)) {
    columns.push({name: 'Median authors', value: (r) => (r.team ? r.team.median : null), cell: (r) => authors(r.team ? r.team.median : null)});
  }
  if (rows.some((r) => r.topic.npmi !== null)) {
    columns.push({name: 'Coherence', note: 'NPMI', unit: 'NPMI', value: (r) => r.topic.npmi, cell: (r) => figure(r.topic.npmi, 2)});
  }
  // In the file only: who compares topics by them does so there.
  const filed = [
    {name: 'Coherence', unit: 'UMass', value: (r) => r.topic.umass},
    {name: 'Exclusivity', unit: 'FREX; 0 to 10', value: (r) => r.topic.exclusivity},
  ].filter((c) => rows.some((r) => c.value(r) !== null));
  let sortBy = columns[1];
  let ascending = false;
  let limit = STEP;
  let words = '';

  function change(trend) {
    if (!trend || trend.slope === null) return '–';
    const d = direction(trend);
    const points = 100 * trend.slope;
    return `${d === 0 ? '' : directionSign(d) + ' '}${points > 0 ? '+' : ''}${figure(points, Math.abs(points) < 0.1 && points !== 0 ? 3 : 2)}`;
  }

  const status = h('p', {class: 'hint', role: 'status'});
  const body = h('tbody');
  const heads = columns.map((c) => h('th', {scope: 'col', class: c.text ? null : 'number'},
    h('button', {type: 'button', class: 'sort', onclick: () => {
      ascending = sortBy === c ? !ascending : Boolean(c.text);
      sortBy = c;
      draw();
    }}, c.name, c.note ? h('span', {class: 'note'}, ` ${c.note}`) : null, h('span', {class: 'arrow', 'aria-hidden': 'true'}))));
  const more = h('button', {type: 'button', onclick: () => {
    limit = rows.length;
    draw();
  }}, 'Show all topics');
  // The file has the numbers themselves, not as they are rounded on the page.
  const all = saveTable('All topics', [{name: 'Number'}, ...[...columns, ...filed].map((c) => ({name: c.unit ? `${c.name} (${c.unit})` : c.name})), {name: 'Terms'}],
    () => rows.map((r) => [r.topic.id, ...[...columns, ...filed].map((c) => c.value(r)), termsOf(r)]));
  const filter = rows.length > STEP
    ? h('div', {class: 'controls'}, h('label', {for: 'topic-filter'}, 'Only topics with'),
      h('input', {type: 'search', id: 'topic-filter', autocomplete: 'off', oninput: (event) => {
        words = folded(event.target.value.trim());
        draw();
      }}))
    : null;

  function draw() {
    const sorted = d3.sort(rows.filter((r) => words === '' || folded(`${r.topic.label} ${termsOf(r)}`).includes(words)), (a, b) => {
      const x = sortBy.value(a);
      const y = sortBy.value(b);
      if (x === null || x === undefined) return y === null || y === undefined ? 0 : 1;
      if (y === null || y === undefined) return -1;
      return ascending ? d3.ascending(x, y) : d3.descending(x, y);
    });
    columns.forEach((c, i) => {
      if (c === sortBy) heads[i].setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      else heads[i].removeAttribute('aria-sort');
      heads[i].querySelector('.arrow').textContent = c === sortBy ? (ascending ? ' ↑' : ' ↓') : '';
    });
    const shown = sorted.slice(0, limit);
    fill(body, shown.map((r) => h('tr', {}, columns.map((c, i) => (i === 0
      ? h('th', {scope: 'row'},
        topicButton(r.topic.id, r.topic.label),
        h('span', {class: 'note'}, ` ${r.topic.id}`),
        r.topic.junk ? h('span', {class: 'note'}, ` ${r.topic.junk}`) : null,
        h('span', {class: 'topic-terms'}, termsOf(r)))
      : h('td', {class: 'number', 'data-name': c.name}, c.cell(r)))))));
    more.hidden = shown.length === sorted.length;
    status.textContent = words !== '' || shown.length < rows.length
      ? `${whole(shown.length)} of ${plural(rows.length, 'topic')}${words === '' ? '' : ` (${whole(sorted.length)} match)`}` : '';
  }

  fill('all-topics', filter, status,
    h('div', {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'All topics'},
      h('table', {class: 'sortable'}, h('caption', {class: 'unseen'}, 'All topics'), h('thead', {}, h('tr', {}, heads)), body)),
    more, ' ', all);
  draw();
  window.addEventListener('beforeprint', () => {
    limit = Math.max(limit, 100);
    draw();
  });
}
