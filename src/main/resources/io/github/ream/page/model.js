// How the number of topics was chosen, and where this page comes from.

function modelSection(data) {
  const models = data.models;
  if (!models.length) return;
  show('model');
  const chosen = models.find((m) => m.chosen) || models[0];
  const others = models.length - 1;
  const sentences = [];
  sentences.push(others === 0
    ? `One model was fitted, with ${plural(chosen.k, 'topic')} (seed ${chosen.seed}).`
    : `${plural(models.length, 'model')} were fitted; the report is made with the one of ${plural(chosen.k, 'topic')} (seed ${chosen.seed}).`);
  if (others > 0) {
    sentences.push(chosen.perplexity === null
      ? 'No papers were held back from fitting, so the most coherent one was chosen (then the one with fewest topics).'
      : 'Of the models whose perplexity is within 2 % of the lowest, the most coherent one was chosen (then the one with fewest topics).');
  }
  if (chosen.perplexity !== null) {
    sentences.push(`On papers held back from fitting it hesitates between ${figure(chosen.perplexity, 0)} words on average for the next one (perplexity by document completion; lower is better).`);
  }
  if (chosen.npmi !== null) sentences.push(`Its topics’ top words have a mean coherence (NPMI, −1 to 1) of ${figure(chosen.npmi, 3)}.`);
  if (chosen.diversity !== null) sentences.push(`Of the topics’ lists of 25 most probable words, taken together, ${percent(chosen.diversity)} are different words (topic diversity; 100 % if no word stood in two lists).`);
  fill('model-intro', sentences.join(' '));
  const rows = d3.sort(models, (a, b) => d3.ascending(a.k, b.k) || d3.ascending(a.seed, b.seed));
  const ks = new Set(models.map((m) => m.k));
  const numbers = savedTable('Models fitted',
    [{name: 'Topics', header: true, number: true}, {name: 'Seed', number: true}, {name: 'Perplexity', number: true}, {name: 'Coherence (NPMI)', number: true}, {name: 'Topic diversity', number: true}, {name: 'Seconds', number: true}, {name: 'Chosen'}],
    rows.map((m) => [whole(m.k), String(m.seed), figure(m.perplexity, 0), figure(m.npmi, 3), figure(m.diversity, 3), figure(m.seconds, 1), m.chosen ? 'yes' : '']));
  const charts = ks.size > 1
    ? h('div', {class: 'pair'},
      modelChart(models, 'perplexity', 'Perplexity (lower is better)', 0),
      modelChart(models, 'npmi', 'Coherence, NPMI (higher is better)', 2))
    : null;
  fill('models', charts, numbers);
}

function modelChart(models, measure, title, digits) {
  const points = models.filter((m) => m[measure] !== null);
  if (points.length < 2) return null;
  const place = h('div', {class: 'chart'});
  const element = h('figure', {}, h('figcaption', {}, title), place);
  whenever(place, (width) => {
    const height = 220;
    const left = 52;
    const right = width - 18;
    const top = 14;
    const bottom = height - 44;
    const svg = image(place, width, height, `${title} by number of topics`);
    const x = d3.scaleLinear(d3.extent(points, (m) => m.k), [left + 10, right - 10]);
    const [low, high] = d3.extent(points, (m) => m[measure]);
    const y = d3.scaleLinear([low - 0.1 * (high - low || 1), high + 0.1 * (high - low || 1)], [bottom, top]).nice(4);
    leftAxis(svg, y, left, right, '', 4, (v) => figure(v, digits));
    bottomAxis(svg, x, bottom, 'number of topics', right, [...new Set(points.map((m) => m.k))].filter((k, i, all) => all.length < 8 || i % 2 === 0));
    const means = d3.sort(d3.rollups(points, (v) => d3.mean(v, (m) => m[measure]), (m) => m.k), (a, b) => d3.ascending(a[0], b[0]));
    svg.append('path').attr('class', 'line steady').attr('d', d3.line((m) => x(m[0]), (m) => y(m[1]))(means));
    const dots = svg.selectAll('circle').data(points).join('circle').attr('class', (m) => (m.chosen ? 'mean-dot' : 'dot steady'))
      .attr('cx', (m) => x(m.k)).attr('cy', (m) => y(m[measure])).attr('r', (m) => (m.chosen ? 6 : 4));
    svg.selectAll('text.chosen-model').data(points.filter((m) => m.chosen)).join('text').attr('class', 'row-label chosen-model')
      .attr('x', (m) => x(m.k)).attr('y', (m) => y(m[measure]) - 11).attr('text-anchor', 'middle').text('chosen');
    withTip(dots, (m) => [`${m.k} topics, seed ${m.seed}`, figure(m[measure], digits)]);
  });
  return element;
}

function testsSection(data) {
  if (!data.tests.length) return;
  show('tests');
  const words = {yes: 'shown', negligible: 'negligible', no: 'not shown', none: 'not tested'};
  const order = Object.keys(words);
  const made = d3.sort(data.tests.filter((t) => t.verdict !== 'none' && t.verdict !== 'figure'), (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const measured = data.tests.filter((t) => t.verdict === 'figure');
  const line = (t) => h('li', {class: `verdict-${t.verdict}`},
    h('span', {class: 'verdict'}, words[t.verdict] || 'measured'), h('div', {}, h('p', {}, t.sentence), h('p', {class: 'hint'}, t.numbers)));
  fill('test-list', made.map(line));
  byId('tests-made').hidden = !made.length;
  byId('measured-title').hidden = !measured.length;
  fill('measured-list', measured.map(line));
  const others = data.tests.filter((t) => t.verdict === 'none');
  fill('tests-not-made', others.length
    ? h('details', {}, h('summary', {}, `${plural(others.length, 'test')} could not be made`), h('ul', {class: 'test-list'}, others.map(line)))
    : null);
}

function aboutSection(data) {
  const {run} = data.read;
  // Settings too long for the page are cut, and then no JSON.
  const written = Object.keys(settings).length ? JSON.stringify(settings, null, 2) : run && run.settings;
  fill('about',
    run ? h('p', {}, `Made by Ream ${run.version} with Spark ${run.spark} and Java ${run.java}; the run began ${run.started} and ended ${run.finished} (UTC), seed ${run.seed}.`) : null,
    h('p', {}, 'Everything here comes from the Parquet tables beside this file; the columns table says what each column means. ' +
      'The page needs no network and sends nothing; links to papers open only when followed. Terms are ordered by relevance (Sievert and Shirley 2014) among each topic’s 30 most probable. ' +
      'On the map, distances are Jensen–Shannon distances between topics’ words, flattened to two dimensions; far topics differ, near ones may.'),
    written ? h('details', {}, h('summary', {}, 'Settings of the run'), h('pre', {tabindex: '0', role: 'region', 'aria-label': 'Settings of the run'}, written)) : null,
    h('p', {class: 'hint'}, 'Charts drawn with D3 (ISC licence, © Mike Bostock).'));
}
