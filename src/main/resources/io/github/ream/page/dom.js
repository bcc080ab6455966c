// Building the page. Data only ever becomes text nodes or attribute values, never markup.

const byId = (id) => document.getElementById(id);

/** What the page shows, as the report's tables gave it. */
const data = JSON.parse(byId('data').textContent);

/** An element with attributes and children; strings become text. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'onclick' || name === 'oninput' || name === 'onchange' || name === 'ontoggle') {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat().filter((c) => c !== null && c !== undefined));
  return element;
}

function fill(id, ...children) {
  const element = typeof id === 'string' ? byId(id) : id;
  element.replaceChildren(...children.flat().filter((c) => c !== null && c !== undefined));
  return element;
}

function show(id) {
  byId(id).hidden = false;
}

let going = new AbortController();

/**
 * Goes to an element, anew for some frames: what lies before it has its true height only once it was near the window. A reader who goes
 * elsewhere ends it.
 */
function goTo(element) {
  going.abort();
  const {signal} = going = new AbortController();
  for (const move of ['wheel', 'touchstart', 'keydown']) window.addEventListener(move, () => going.abort(), {signal, passive: true});
  const again = (frames) => {
    if (signal.aborted) return;
    element.scrollIntoView({behavior: 'instant'});
    if (frames > 0) window.requestAnimationFrame(() => again(frames - 1));
    else going.abort();
  };
  again(15);
}

/** Puts a place of the page into its address, to be shared. */
function toAddress(hash) {
  try {
    history.replaceState(null, '', hash);
  } catch (e) {
    // Safari throws when the address changes too often within a few seconds: then it stays behind until the next change.
  }
}

const topicLabels = new Map(data.topics.topics.map((t) => [t.id, t.label]));
const topicTrends = new Map(data.trends.topics.map((t) => [t.id, t]));
const topicTeams = new Map(((data.teams.dimensions.topic || {}).groups || []).map((g) => [Number(g.value), g]));
const topicAuthors = new Map(data.authors.topics.map((t) => [t.id, t.names]));
const groupAuthors = new Map(data.authors.groups.map((g) => [g.id, g.names]));
const topicOrganizations = new Map(data.organizations.topics.map((t) => [t.id, t.names]));
const groupOrganizations = new Map(data.organizations.groups.map((g) => [g.id, g.names]));
const groupTeams = new Map(data.teams.topicGroups.map((g) => [g.id, g]));
const topicPapers = d3.group(data.papers.papers.filter((p) => p.topic !== null), (p) => p.topic);

/** Shows a topic in its panel; set once the panel is there. */
let chooseTopic = () => {};

/** A button that chooses a topic and goes to its panel. */
function topicButton(id, text) {
  return h('button', {type: 'button', class: 'word', onclick: () => {
    chooseTopic(id);
    byId('topic-title').focus();
  }}, text);
}

/** The columns that a phone has space for beside each other. */
const NARROW = 4;

/** A table; a column is {name, number?: boolean, header?: boolean}. */
function table(caption, columns, rows) {
  return h('div', {class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    h('table', {class: columns.length > NARROW ? 'wide' : null},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, columns.map((c) => h('th', {scope: 'col', class: c.number ? 'number' : null}, c.name)))),
      h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell, i) =>
        columns[i].header
          ? h('th', {scope: 'row', class: columns[i].number ? 'number' : null}, cell === null ? '–' : cell)
          : h('td', {class: columns[i].number ? 'number' : null, 'data-name': columns[i].name}, cell === null ? '–' : cell)))))));
}

/** A table with a button behind it that saves it. */
function savedTable(caption, columns, rows) {
  return h('div', {}, table(caption, columns, rows), h('p', {class: 'behind'}, saveTable(caption, columns, () => rows)));
}

/** A table of the first rows, and a button that brings the others; null in its place where there are none. */
function tableOfFirst(caption, columns, rows, count) {
  const all = rows.length <= count;
  const place = h('div', {}, table(caption, columns, rows.slice(0, count)),
    all ? null : h('p', {class: 'on-paper hint'}, `The first ${whole(count)} of ${whole(rows.length)} rows.`));
  const more = all ? null : h('button', {type: 'button', class: 'quiet', onclick: () => {
    fill(place, table(caption, columns, rows));
    more.remove();
    place.firstElementChild.focus();
  }}, `Show all ${whole(rows.length)} rows`);
  return [place, more];
}

/** The same with a button behind it that saves all rows. */
function firstRows(caption, columns, rows, count) {
  const [place, more] = tableOfFirst(caption, columns, rows, count);
  return [place, h('p', {class: 'behind'}, more, saveTable(caption, columns, () => rows))];
}

/** Rows that a table has before a button brings the others. */
const TABLE_ROWS = 25;

/** The numbers behind a chart, folded away; the rows are made when they are asked for, the first ones first. */
function numbersBehind(caption, columns, rows, first, chart) {
  const details = h('details', {class: 'numbers'}, h('summary', {}, 'Numbers as a table'));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) {
      const all = rows();
      details.append(...tableOfFirst(caption, columns, all, first ?? all.length).filter((part) => part !== null));
    }
  });
  return h('div', {class: 'behind'}, details, saveTable(caption, columns, rows), chart ? saveChart(caption, chart) : null);
}

const tip = byId('tip');

/** Shows a few lines of text beside a mark, for eyes; the mark's own label tells the same. */
function showTip(event, lines) {
  fill(tip, lines.map((line, i) => h('div', {class: i === 0 ? 'tip-first' : null}, line)));
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  let x = event.clientX;
  let y = event.clientY;
  if (x === undefined || event.type === 'focus') {
    const mark = event.target.getBoundingClientRect();
    x = mark.left + mark.width / 2;
    y = mark.top;
  }
  // Inside its chart where it fits, so that it does not lie on the text beside.
  const chart = event.currentTarget && event.currentTarget.ownerSVGElement ? event.currentTarget.ownerSVGElement.getBoundingClientRect() : null;
  const edge = chart && chart.width > box.width ? Math.min(window.innerWidth - 4, chart.right) : window.innerWidth - 4;
  tip.style.left = Math.max(4, Math.min(edge - box.width, x + 12)) + 'px';
  tip.style.top = (y - box.height - 12 < 4 ? y + 16 : y - box.height - 12) + 'px';
}

function hideTip() {
  tip.hidden = true;
}

/** What draws each element that has a drawing. */
const drawings = new WeakMap();

/** Draws once the element has a width and is near the window, again whenever the width changes, and for paper. */
function whenever(element, draw) {
  let width = 0;
  const redraw = (now) => {
    if (now > 0 && now !== width) {
      width = now;
      draw(now);
    }
  };
  // At first the width that the page's own layout found: to ask each element would lay out the whole page for each chart. Later the
  // element's own, as what was observed may be that of a sheet of paper by then.
  new ResizeObserver(([entry]) => window.requestAnimationFrame(() =>
    redraw(width === 0 ? Math.round(entry.contentRect.width) : element.clientWidth))).observe(element);
  element.dataset.drawn = '';
  drawings.set(element, () => redraw(element.clientWidth));
  return () => {
    if (width === 0) return;
    width = 0;
    redraw(element.clientWidth);
  };
}

/** Draws for the printer what was far from the window until now. */
window.addEventListener('beforeprint', () => document.querySelectorAll('[data-drawn]').forEach((element) => drawings.get(element)()));
