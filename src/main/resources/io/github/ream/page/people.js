// Who wrote the papers, and in which countries.

const COUNTRIES_SHOWN = 15;

function peopleSection(data) {
  const {shares, countries, productivity} = data.people;
  const counted = productivity.filter((p) => p.authors > 0);
  if (!countries.length && counted.length < 2 && !data.authors.leading.length) return;
  show('people');
  const joint = {international: 'are joint work of two countries or more', inter_institutional: 'of two organisations or more'};
  const known = {international: 'a country', inter_institutional: 'an organisation'};
  fill('people-intro', shares.filter((s) => s.share !== null && joint[s.measure]).map((s) =>
    `Of ${plural(s.papers, 'paper')} of which ${known[s.measure]} is known, ${percent(s.share)} ${s.measure === 'international' ? '' : 'are joint work '}${joint[s.measure]} ` +
    `(${INTERVAL} ${percent(s.low)} to ${percent(s.high)}). `).join(''));
  if (countries.length) countriesChart(data.people); else byId('countries').hidden = true;
  if (counted.length > 1) productivityChart(counted, data.people); else byId('productivity').hidden = true;
  authorsSection(data);
}

function countriesChart({countries, totalCountries}) {
  const shown = countries.slice(0, COUNTRIES_SHOWN);
  const place = h('div', {class: 'chart'});
  fill('countries', h('figcaption', {}, 'Papers by country'), place,
    h('p', {class: 'legend'}, h('span', {class: 'key in'}, 'of this country alone'), h('span', {class: 'key joint'}, 'with other countries'),
      ` A paper counts once for each of its countries.${shown.length < totalCountries ? ` The ${whole(shown.length)} countries with most papers; the table has ${countries.length < totalCountries ? `${whole(countries.length)} of` : 'all'} ${whole(totalCountries)}.` : ''}`),
    numbersBehind('Papers by country',
      [{name: 'Country', header: true}, {name: 'Papers', number: true}, {name: 'Alone', number: true}, {name: 'With others', number: true}, {name: 'Fractional count', number: true}],
      () => countries.map((c) => [c.name, whole(c.papers), whole(c.alone), whole(c.joint), figure(c.fractional, 1)]), TABLE_ROWS, () => place.querySelector('svg')));
  whenever(place, (width) => {
    const row = 22;
    const left = Math.min(170, width * 0.38);
    const right = width - 52;
    const bottom = row * shown.length + 4;
    const svg = image(place, width, bottom + 8, `Bars: papers by country; most are of ${shown[0].name} (${whole(shown[0].papers)})`);
    const x = d3.scaleLinear([0, d3.max(shown, (c) => c.papers)], [left, right]);
    const rows = svg.selectAll('g').data(shown).join('g').attr('transform', (c, i) => `translate(0,${4 + row * i})`);
    rows.append('text').attr('class', 'row-label').attr('x', left - 8).attr('y', 14).attr('text-anchor', 'end').text((c) => cut(c.name, Math.floor((left - 8) / 7)));
    rows.append('rect').attr('class', 'column').attr('x', left).attr('y', 3).attr('height', row - 8).attr('width', (c) => x(c.alone) - left);
    rows.append('rect').attr('class', 'column range').attr('x', (c) => x(c.alone)).attr('y', 3).attr('height', row - 8).attr('width', (c) => x(c.papers) - x(c.alone));
    rows.append('text').attr('class', 'axis-label').attr('x', (c) => x(c.papers) + 5).attr('y', 14).text((c) => whole(c.papers));
    withTip(rows, (c) => [c.name, `${plural(c.papers, 'paper')}: ${whole(c.alone)} alone, ${whole(c.joint)} with other countries`]);
  });
}

/** Authors by their number of papers, both by powers, where Lotka's law is a straight line. */
function productivityChart(counted, {productivity, totalProductivity}) {
  const place = h('div', {class: 'chart'});
  const fitted = counted.filter((p) => p.lotka !== null && p.lotka > 0);
  fill('productivity', h('figcaption', {}, 'Authors by number of papers'), place,
    h('p', {class: 'legend'}, h('span', {class: 'key mean'}, 'share of the authors'), fitted.length > 1 ? h('span', {class: 'key median'}, 'by Lotka’s law, as fitted') : null,
      productivity.length < totalProductivity ? ` The ${whole(productivity.length)} smallest numbers of papers, of ${whole(totalProductivity)}.` : null),
    numbersBehind('Authors by number of papers',
      [{name: 'Papers', header: true, number: true}, {name: 'Authors', number: true}, {name: 'Share', number: true}, {name: 'By Lotka’s law', number: true}],
      () => counted.map((p) => [whole(p.papers), whole(p.authors), percent(p.share), percent(p.lotka)]), TABLE_ROWS, () => place.querySelector('svg')));
  const least = d3.min([...counted.map((p) => p.share), ...fitted.map((p) => p.lotka)]);
  whenever(place, (width) => {
    const height = 300;
    const left = 62;
    const right = width - 16;
    const top = 22;
    const bottom = height - 44;
    const svg = image(place, width, height, `Dots: authors by number of papers; ${percent(counted[0].share)} have ${plural(counted[0].papers, 'paper')}`);
    const x = d3.scaleLog([1, Math.max(2, d3.max(counted, (p) => p.papers))], [left + 8, right]);
    const y = d3.scaleLog([least, 1], [bottom, top]);
    leftAxis(svg, y, left, right, 'share of authors', d3.range(-9, 1).map((e) => 10 ** e).filter((v) => v >= least),
      (v) => `${figure(100 * v, Math.max(0, -2 - Math.round(Math.log10(v))))}\u00a0%`);
    bottomAxis(svg, x, bottom, 'papers', right, authorTicks(x, 5), d3.format(',d'));
    if (fitted.length > 1) {
      svg.append('path').attr('class', 'line median').attr('d', d3.line((p) => x(p.papers), (p) => y(p.lotka))(fitted));
    }
    const dots = svg.selectAll('circle').data(counted).join('circle').attr('class', 'mean-dot').attr('cx', (p) => x(p.papers)).attr('cy', (p) => y(p.share)).attr('r', 3.5);
    withTip(dots, (p) => [`${plural(p.papers, 'paper')}: ${plural(p.authors, 'author')}`, `${percent(p.share)}${p.lotka === null ? '' : `; by Lotka’s law ${percent(p.lotka)}`}`]);
  });
}
