// The authors with most papers, the organisations with most, and who writes with whom.

const NAMES_SHOWN = 10;
const COMMUNITY_NAMES = 14;
const SETTLING = 300;
const SETTLING_STEP = 10;
const NAMES_CAVEAT = 'An author is a name as written, in one form: two persons of one name count as one, a person of two names as two.';

function authorsSection({authors, teams}) {
  if (authors.leading.length) leadingAuthors(authors); else byId('leading-authors').hidden = true;
  const organizations = ((teams.dimensions.organization || {}).groups || []).map((g) => ({...g, all: g.papers + g.unknown})).filter((g) => g.all > 1);
  if (organizations.length) leadingOrganizations(organizations, teams.dimensions.organization.total); else byId('leading-organizations').hidden = true;
  if (authors.network.ties.length) network(authors.network);
}

const activeYears = (first, last) => (first === null ? null : first === last ? String(first) : `${first}–${last}`);

function leadingAuthors({leading, total}) {
  fill('leading-authors', firstRows('Authors with most papers',
    [{name: 'Author', header: true}, {name: 'Papers', number: true}, {name: 'Fractional', number: true}, {name: 'Years', number: true}, {name: 'Co-authors', number: true}],
    leading.map((a) => [h('span', {dir: 'auto'}, a.name), whole(a.papers), figure(a.fractional, 1), activeYears(a.firstYear, a.lastYear), whole(a.coauthors)]), NAMES_SHOWN),
    h('p', {class: 'hint'}, `${leading.length < total ? `The ${whole(leading.length)} with most papers of ${plural(total, 'author')}. ` : ''}${NAMES_CAVEAT} ` +
      'A paper counts once for each of its authors; in the fractional count its authors share it. Co-authors on papers of very many are left out.'));
}

function leadingOrganizations(organizations, total) {
  fill('leading-organizations', firstRows('Organisations with most papers',
    [{name: 'Organisation', header: true}, {name: 'Papers', number: true}, {name: 'Author count known', number: true}, {name: 'Median of these', number: true}],
    organizations.map((o) => [h('span', {dir: 'auto'}, o.value), whole(o.all), whole(o.papers), authors(o.median)]), NAMES_SHOWN),
    h('p', {class: 'hint'}, `${organizations.length < total ? `The ${whole(organizations.length)} with most papers of ${plural(total, 'organisation')}. ` : ''}` +
      'Two papers at least. A paper counts once for each organisation that its dumps name; papers without one are left out. Names are as written there.'));
}

/** The ties as a picture that comes out the same each time: d3-force starts from fixed places. */
function network({authors: members, ties, totalCommunities, communities}) {
  show('network');
  const place = h('div', {class: 'chart network'});
  const tie = (t) => [members[t.a].name, members[t.b].name, whole(t.papers), activeYears(t.firstYear, t.lastYear),
    members[t.a].community === members[t.b].community ? 'yes' : 'no'];
  const columns = [{name: 'Author', header: true}, {name: 'Co-author'}, {name: 'Papers together', number: true}, {name: 'Years', number: true}, {name: 'Same community'}];
  fill('network-ties', place,
    h('p', {class: 'legend'}, `The ${plural(ties.length, 'pair')} of authors with most papers together, two at least; the more papers, the thicker the line, ` +
      'a shade holds authors of one community, who write more with each other than with the rest (found in the whole network). ' +
      `${NAMES_CAVEAT} Papers of very many authors are left out.`),
    numbersBehind('Pairs of authors with most papers together', columns, () => ties.map(tie), TABLE_ROWS, () => place.querySelector('svg')));
  fill('network-communities', firstRows('Communities of authors',
    [{name: 'Authors with most papers', header: true}, {name: 'Authors', number: true}, {name: 'Fractional papers', number: true}, {name: 'Ties inside', number: true}, {name: 'Main topic'}],
    communities.map((c) => [h('span', {dir: 'auto'}, c.leading), whole(c.authors), figure(c.fractional, 1), percent(c.inside), topicLink(c.topic, c.topicShare)]), NAMES_SHOWN),
    communities.length < totalCommunities ? h('p', {class: 'hint'}, `The ${whole(communities.length)} with most authors of ${whole(totalCommunities)}.`) : null);

  const nodes = members.map((m, i) => ({...m, i}));
  const links = ties.map((t) => ({source: t.a, target: t.b, papers: t.papers}));
  const groups = d3.groups(nodes.filter((n) => n.community !== null), (n) => n.community);
  const heads = groups.map(([, of]) => d3.greatest(of, (n) => n.papers));
  // Threads that nobody sees hold a community together, so that the shades lie apart.
  const threads = groups.flatMap(([, of], i) => of.filter((n) => n !== heads[i]).map((n) => ({source: n.i, target: heads[i].i})));
  const simulation = d3.forceSimulation(nodes)
    .force('thread', d3.forceLink(threads).distance(26).strength(0.5))
    .force('link', d3.forceLink(links).distance(22))
    .force('charge', d3.forceManyBody().strength(-34))
    .force('x', d3.forceX().strength(0.06))
    .force('y', d3.forceY().strength(0.13))
    .force('apart', d3.forceCollide(7))
    .stop();
  // After the page is there and a few steps at a time: all at once they would hold it up for a third of a second.
  function settle(steps) {
    simulation.tick(SETTLING_STEP);
    if (steps > SETTLING_STEP) window.setTimeout(() => settle(steps - SETTLING_STEP));
    else drawNetwork(place, {members, ties, nodes, links, groups, heads});
  }
  window.setTimeout(() => settle(SETTLING));
}

function drawNetwork(place, {members, ties, nodes, links, groups, heads}) {
  const [left, right] = d3.extent(nodes, (n) => n.x);
  const [top, bottom] = d3.extent(nodes, (n) => n.y);
  whenever(place, (width) => {
    const height = Math.round(Math.min(620, Math.max(320, width * 0.62)));
    const edge = Math.min(80, width * 0.12);
    const svg = image(place, width, height, `Network: ${plural(ties.length, 'pair')} of ${plural(members.length, 'author')}; most papers together have ${members[ties[0].a].name} and ${members[ties[0].b].name} (${whole(ties[0].papers)})`);
    const x = d3.scaleLinear([left, right], [edge, width - edge]);
    const y = d3.scaleLinear([top, bottom], [20, height - 20]);
    const thick = d3.scaleSqrt([0, d3.max(ties, (t) => t.papers)], [0, 7]);
    const size = d3.scaleSqrt([0, d3.max(nodes, (n) => n.papers)], [0, width < 500 ? 8 : 11]);
    svg.append('g').selectAll('path').data(groups.filter(([, of]) => of.length > 1)).join('path').attr('class', 'community')
      .attr('d', ([, of]) => {
        const at = of.map((n) => [x(n.x), y(n.y)]);
        return `M${(d3.polygonHull(at) || at).join('L')}Z`;
      });
    const lines = svg.append('g').selectAll('line').data(links).join('line').attr('class', 'tie')
      .attr('x1', (l) => x(l.source.x)).attr('y1', (l) => y(l.source.y)).attr('x2', (l) => x(l.target.x)).attr('y2', (l) => y(l.target.y))
      .attr('stroke-width', (l) => Math.max(1, thick(l.papers)));
    withTip(lines, (l) => [`${l.source.name} and ${l.target.name}`, `${plural(l.papers, 'paper')} together`]);
    const dots = svg.append('g').selectAll('circle').data(nodes).join('circle').attr('class', 'mean-dot')
      .attr('cx', (n) => x(n.x)).attr('cy', (n) => y(n.y)).attr('r', (n) => Math.max(2.5, size(n.papers)));
    withTip(dots, (n) => [n.name, plural(n.papers, 'paper')]);
    const labels = [];
    for (const n of d3.sort(heads, (a, b) => d3.descending(a.papers, b.papers))) {
      const text = cut(n.name, width < 500 ? 16 : 24);
      const half = text.length * 3.4;
      const middle = Math.min(width - half - 2, Math.max(half + 2, x(n.x)));
      const at = {text, x: middle, y: y(n.y) - size(n.papers) - 5, half};
      const free = labels.every((o) => Math.abs(o.y - at.y) > 15 || Math.abs(o.x - at.x) > o.half + at.half);
      if (free && at.y > 12 && labels.length < (width < 500 ? 7 : COMMUNITY_NAMES)) labels.push(at);
    }
    svg.append('g').attr('class', 'map-labels network-labels').selectAll('text').data(labels).join('text')
      .attr('x', (l) => l.x).attr('y', (l) => l.y).attr('text-anchor', 'middle').text((l) => l.text);
  });
}
