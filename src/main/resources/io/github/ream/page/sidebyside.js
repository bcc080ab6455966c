// Two of a kind side by side: the controls, the table, the chart and the address that all comparisons share.

const COMPARED_TERMS = 8;
const COMPARED_PAPERS = 3;
const UNTESTED = 'None of this tests the two against each other.';

/** By the name of a comparison in the page's address, what chooses a pair as an address says. */
const comparisons = new Map();

/**
 * A comparison: two lists to choose from, and below them what {@code draw} makes of the two chosen. {@code offer} fills the lists with
 * {value, text, of} and chooses two of them; {@code more} adds to the address what the values mean, {@code before} reads it again and
 * gives what of it is not on this page. {@code remember} puts the two chosen into the address.
 */
function comparison(name, title, kind, draw, more = () => ({}), before = () => []) {
  const place = byId(`compare-${name}`);
  const result = h('div', {id: `compare-${name}-result`});
  const selects = ['one', 'other'].map((which) => h('select', {id: `compare-${name}-${which}`, onchange: () => {
    redraw();
    remember();
  }}));
  const heading = h('h3', {id: `compare-${name}-title`, tabindex: '-1'}, title);
  let offered = new Map();
  place.setAttribute('role', 'group');
  place.setAttribute('aria-labelledby', heading.id);
  fill(place, heading,
    h('div', {class: 'controls'}, h('label', {for: selects[0].id}, 'Compare'), selects[0], h('label', {for: selects[1].id}, 'with'), selects[1]), result);
  place.hidden = false;

  function remember() {
    toAddress(`#compare-${name}&${new URLSearchParams({...more(), one: selects[0].value, other: selects[1].value})}`);
  }

  function redraw(missing = []) {
    const [a, b] = selects.map((s) => offered.get(s.value));
    fill(result, missing.map((value) => h('p', {}, `“${value}” is not on this page.`)),
      a === b ? h('p', {class: 'hint'}, `Choose two different ${kind}.`) : draw(a.of, b.of));
  }

  comparisons.set(name, (address) => {
    const missing = before(address);
    ['one', 'other'].forEach((which, i) => {
      const value = address.get(which);
      if (offered.has(value)) selects[i].value = value;
      else if (value !== null) missing.push(value);
    });
    redraw(missing);
    goTo(place);
    heading.focus({preventScroll: true});
  });
  return {
    remember,
    offer(options, one, other) {
      offered = new Map(options.map((o) => [String(o.value), o]));
      selects.forEach((select, i) => {
        fill(select, options.map((o) => h('option', {value: o.value}, o.text)));
        select.value = String(i ? other : one);
      });
      redraw();
    },
  };
}

/** One measure of two: its name, and what a function makes of each beside the other. */
const beside = (a, b) => (name, of) => [name, of(a, b), of(b, a)];

/** The measures that at least one of the two has; what they are names the table, as two things may have one name. */
function comparedTable(what, names, rows) {
  const known = (cell) => cell !== null && cell !== '–';
  return h('div', {class: 'compared-measures'}, savedTable(`${what}: ${names.join(' and ')}`, [{name: 'Measure', header: true}, ...names.map((name) => ({name}))],
    rows.filter(([, x, y]) => known(x) || known(y))));
}

/** What to keep in mind of the compared, {name, papers} each: which have few papers, and what else is given. */
function caution(compared, ...sentences) {
  const few = compared.filter((c) => c.papers < FEW_PAPERS).map((c) => c.name);
  return h('p', {class: 'hint'}, [few.length ? `${few.join(' and ')}: fewer than ${FEW_PAPERS} papers, whose figures chance moves far.` : null, ...sentences].filter(Boolean).join(' '));
}

const plainList = (items) => (items.length ? h('ul', {class: 'plain'}, items.map((item) => h('li', {dir: 'auto'}, item))) : null);
const namesWithPapers = (names) => plainList((names || []).map((n) => `${n.name} (${whole(n.papers)})`));
const comparedPapers = (papers) => plainList(papers.map((p) => `${p.title}${p.year === null ? '' : ` (${p.year})`}`));

/** Team size in words; null where no paper has a known count. */
const teamSize = (g) => (g && g.median !== null
  ? `median ${authors(g.median)}, middle half ${authors(g.p25)} to ${authors(g.p75)}; mean ${figure(g.mean, 1)}; ${plural(g.papers, 'paper')}` : null);
const singleAuthor = (g) => (g && g.single !== null ? percent(g.single) : null);

/** Two lines of shares by year, {label, shares} each; nothing where one has none. */
function comparedLines(names, lines) {
  const {years, papers} = data.trends;
  if (years.length < 2 || lines.some((l) => l.shares.every((s) => s === null))) return null;
  const place = h('div', {class: 'chart'});
  whenever(place, (width) => comparedChart(place, width, lines));
  return h('figure', {}, h('figcaption', {}, 'Share of the text by year'), place,
    h('p', {class: 'legend'}, h('span', {class: 'key one'}, lines[0].label), h('span', {class: 'key other'}, lines[1].label)),
    numbersBehind(`${names.join(' and ')}: share of the text by year`,
      [{name: 'Year', header: true}, ...lines.map((l) => ({name: l.label, number: true})), {name: 'Papers of the year', number: true}],
      () => years.map((y, i) => [yearText(y), ...lines.map((l) => percent(l.shares[i])), whole(papers[i])]), null, () => place.querySelector('svg')));
}

function comparedChart(place, width, lines) {
  const {years, papers} = data.trends;
  const height = 230;
  const [left, right, top, bottom] = [52, width - 18, 24, height - 30];
  // A year of few papers must not flatten the others.
  const solid = lines.flatMap((l) => l.shares.filter((s, i) => s !== null && papers[i] >= FEW_PAPERS));
  const most = d3.max(solid.length ? solid : lines.flatMap((l) => l.shares)) || 1;
  const svg = image(place, width, height, `Lines: share of the text by year of ${lines.map((l) => l.label).join(' and ')}`);
  const x = d3.scaleLinear(d3.extent(years), [left + 6, right]);
  const y = d3.scaleLinear([0, most], [bottom, top]).nice(4).clamp(true);
  leftAxis(svg, y, left, right, null, 4, axisPercent(most));
  bottomAxis(svg, x, bottom, null, right, yearTicks(years, right - left), yearText);
  lines.forEach(({shares}, i) => {
    svg.append('path').attr('class', `line ${i ? 'other' : 'one'}`)
      .attr('d', d3.line((s, at) => x(years[at]), (s) => y(s)).defined((s) => s !== null)(shares));
  });
}
