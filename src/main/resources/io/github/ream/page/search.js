// Papers and terms, found by their words: the papers that the page describes, and of others the titles, which the first search opens.

const PAPERS_STEP = 20;
const TITLES_STEP = 5000;

let searchFor = () => {};
let searchAgain = () => {};

/** Text with the found words marked, as text nodes and mark elements. */
function marked(text, words) {
  if (!words.length) return [text];
  const parts = [];
  // Folding may change lengths; marking needs one folded character for each character of the text.
  const characters = Array.from(text);
  const plain = characters.map((c) => folded(c) || ' ');
  const starts = [];
  let at = 0;
  for (const p of plain) {
    starts.push(at);
    at += p.length;
  }
  const joined = plain.join('');
  const hit = new Array(characters.length).fill(false);
  for (const word of words) {
    for (let i = joined.indexOf(word); i >= 0; i = joined.indexOf(word, i + word.length)) {
      const from = d3.bisectRight(starts, i) - 1;
      const to = d3.bisectRight(starts, i + word.length - 1) - 1;
      hit.fill(true, from, to + 1);
    }
  }
  for (let i = 0; i < characters.length;) {
    let j = i;
    while (j < characters.length && hit[j] === hit[i]) j++;
    const piece = characters.slice(i, j).join('');
    parts.push(hit[i] ? h('mark', {}, piece) : piece);
    i = j;
  }
  return parts;
}

/** Where a paper can be read; only identifiers of the known shape become links. */
function paperLink(p) {
  if (p.arxiv && /^([a-z-]+(\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(v\d+)?$/.test(p.arxiv)) {
    return h('a', {href: `https://arxiv.org/abs/${p.arxiv}`, rel: 'noreferrer noopener', target: '_blank'}, `arXiv ${p.arxiv}`);
  }
  if (p.doi && /^10\.\d{4,9}\/\S+$/.test(p.doi)) {
    return h('a', {href: 'https://doi.org/' + p.doi.split('/').map(encodeURIComponent).join('/'), rel: 'noreferrer noopener', target: '_blank'}, `doi ${cut(p.doi, 60)}`);
  }
  return null;
}

function topicLink(topic, weight) {
  if (topic === null || !topicLabels.has(topic)) return null;
  return h('span', {}, topicButton(topic, topicLabels.get(topic)), weight === null ? '' : ` ${percent(weight)}`);
}

/** The parts that are there, with a sign between them. */
const between = (sign, parts) => parts.filter((p) => p !== null).flatMap((p, i) => (i ? [sign, p] : [p]));

/** The first authors by name and how many there are besides; null where none is named. */
function byline(p) {
  if (!p.names.length) return null;
  const most = p.authors ?? p.authorsAtLeast;
  const others = most === null ? null : most - p.names.length;
  const more = others === null || others > 0
    ? (p.authors === null ? ' and others' : ` and ${plural(others, 'other')}`) : '';
  return p.names.join(', ') + more;
}

function paperItem(p, words, topic) {
  const names = byline(p);
  const facts = [
    p.date,
    p.authors === null
      ? (p.authorsAtLeast === null ? null : `at least ${plural(p.authorsAtLeast, 'author')}`)
      : plural(p.authors, 'author'),
    p.organization,
    p.venue,
    p.upvotes === null ? null : plural(p.upvotes, 'upvote'),
    p.comments === null ? null : plural(p.comments, 'comment'),
  ].filter(Boolean);
  return h('li', {},
    h('p', {class: 'paper-title', dir: 'auto'}, marked(p.title, words)),
    names ? h('p', {class: 'paper-names', dir: 'auto'}, marked(names, words)) : null,
    h('p', {class: 'paper-facts'}, between(' · ', [facts.join(' · ') || null, paperLink(p), topicLink(topic, p.weight)])),
    p.text ? h('details', {}, h('summary', {}, 'Abstract'), h('p', {class: 'abstract', dir: 'auto'}, marked(p.text, words))) : null);
}

/** The papers of which the page has the title alone, unpacked; the newest first. */
async function openTitles(packed) {
  const text = window.atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const {titles, dates, topics, links} = JSON.parse(await new Response(opened).text());
  return titles.map((title, i) => ({
    title, names: [], text: null, date: dates[i], year: dates[i] === null ? null : Number(dates[i].slice(0, 4)), authors: null, authorsAtLeast: null,
    organization: null, venue: null, upvotes: null, comments: null, topic: topics[i], weight: null,
    arxiv: links[i] === null || links[i].startsWith('10.') ? null : links[i], doi: links[i] !== null && links[i].startsWith('10.') ? links[i] : null,
  }));
}

function searchSection(data) {
  const {papers, total, others} = data.papers;
  if (!papers.length) return;
  show('search');
  // What is searched, with its folded text: made by the first search, so that the page opens without it.
  let index = null;
  // A browser of before 2023 has no DecompressionStream.
  let state = !others.papers ? 'open' : 'DecompressionStream' in window ? 'packed' : 'closed';
  const entry = (p) => ({p, text: folded([p.title, p.names.join(', '), p.text, p.organization, p.venue, p.arxiv, p.doi].filter(Boolean).join(' \n '))});
  const terms = data.topics.terms.map((t, i) => ({...t, index: i, plain: null}));
  const query = byId('query');
  const topic = byId('search-topic');
  const order = byId('search-order');
  const list = byId('search-papers');
  const saved = h('p', {class: 'behind'});
  let limit = PAPERS_STEP;
  topic.append(h('option', {value: ''}, 'any'), ...data.topics.topics.map((t) => h('option', {value: t.id}, numbered(t))));
  if (!data.topics.topics.length) {
    topic.hidden = true;
    byId('search-form').querySelector('label[for=search-topic]').hidden = true;
  }

  const orders = {
    newest: (a, b) => d3.descending(a.date || '', b.date || ''),
    typical: (a, b) => d3.descending(a.weight ?? -1, b.weight ?? -1),
    authors: (a, b) => d3.descending(a.authors ?? -1, b.authors ?? -1),
  };

  const wordsOf = () => folded(query.value).split(/\s+/).filter(Boolean);

  function found() {
    const words = wordsOf();
    const wanted = topic.value === '' ? null : Number(topic.value);
    if (!words.length && wanted === null) return [...papers].sort(orders[order.value]);
    index ??= papers.map(entry);
    return index.filter(({p, text}) => (wanted === null || p.topic === wanted) && words.every((w) => text.includes(w)))
      .map(({p}) => p).sort(orders[order.value]);
  }

  /** Opens the titles, a piece at a time so that typing goes on, and draws again. */
  async function open() {
    state = 'opening';
    try {
      const opened = await openTitles(others.packed);
      const more = [];
      while (more.length < opened.length) {
        for (const p of opened.slice(more.length, more.length + TITLES_STEP)) more.push(entry(p));
        await new Promise((resume) => window.setTimeout(resume));
      }
      index = [...(index ?? papers.map(entry)), ...more];
      state = 'open';
    } catch (e) {
      state = 'closed';
    }
    draw();
  }

  const searchable = papers.length + others.papers;
  const all = searchable === total;

  /** What is searched. */
  function scope() {
    if (!others.papers && all) return ' Searched are titles, authors and the beginnings of abstracts.';
    if (state === 'closed') {
      return ` Searched are the ${plural(papers.length, 'paper')} that are described here. ` +
        `This browser cannot open the ${whole(others.papers)} titles that are searched besides; a newer one can.`;
    }
    const full = `${whole(papers.length)} by title, authors and the beginning of the abstract (${topicLabels.size ? 'the most typical of each topic and the newest' : 'the newest'})`;
    const rest = others.papers ? `, ${all ? 'the other' : 'of the others the newest'} ${whole(others.papers)} by title` : '';
    return ` Searched are ${all ? `all ${plural(total, 'paper')}` : `${whole(searchable)} of ${plural(total, 'paper')}`}: ${full}${rest}.` +
      (all ? '' : ' All are in the papers table.');
  }

  function draw() {
    const words = wordsOf();
    const wanted = topic.value === '' ? null : Number(topic.value);
    const asked = words.length > 0 || wanted !== null;
    if (asked && state === 'packed') open();
    const hits = found();
    const shown = hits.slice(0, limit);
    byId('search-status').textContent = (!asked ? `${plural(total, 'paper')}.`
      : state === 'opening' ? `${plural(hits.length, 'paper')} found so far; opening ${plural(others.papers, 'more title')}.`
        : `${plural(hits.length, 'paper')} found.`) + scope();
    fill(saved, saving(asked));
    fill(list, shown.map((p) => paperItem(p, words, p.topic)));
    byId('search-more').hidden = shown.length === hits.length;
    fill('search-terms', words.length ? termHits(words) : null);
  }

  function termHits(words) {
    const phrase = words.join(' ');
    for (const t of terms) t.plain ??= folded(t.term);
    const hits = terms.filter((t) => t.plain.includes(phrase))
      .sort((a, b) => d3.ascending(a.plain !== phrase, b.plain !== phrase) || d3.descending(a.papers ?? 0, b.papers ?? 0)).slice(0, 8);
    if (!hits.length) return null;
    const rows = hits.map((t) => {
      const where = data.topics.topics
        .map((o) => ({topic: o, at: o.terms.indexOf(t.index)}))
        .filter((o) => o.at >= 0)
        .sort((a, b) => d3.descending(a.topic.probabilities[a.at], b.topic.probabilities[b.at]));
      return [t.term, whole(t.papers), h('span', {}, where.slice(0, 4).flatMap((o, i) => [
        i ? ', ' : null,
        topicButton(o.topic.id, cut(o.topic.label, 40)),
        ` (${percent(o.topic.probabilities[o.at])})`]), where.length > 4 ? ` and ${where.length - 4} more` : null)];
    });
    return savedTable('Terms of topics', [{name: 'Term', header: true}, {name: 'Papers with it', number: true}, {name: 'Topics it is listed in (share of their words)'}], rows);
  }

  /** Puts the search into the address, to be shared. */
  function remember() {
    const asked = new URLSearchParams({q: query.value, topic: topic.value, order: order.value});
    toAddress(`#search&${asked}`);
  }

  const again = () => {
    limit = PAPERS_STEP;
    remember();
    draw();
  };
  query.addEventListener('input', again);
  // Once more when the words stand: of many quick changes a browser may refuse the last.
  query.addEventListener('change', remember);
  topic.addEventListener('change', again);
  order.addEventListener('change', again);
  byId('search-form').addEventListener('submit', (event) => event.preventDefault());
  byId('search-more').addEventListener('click', () => {
    const next = limit;
    limit += 3 * PAPERS_STEP;
    draw();
    const item = list.children[next];
    if (item) {
      item.setAttribute('tabindex', '-1');
      item.focus();
    }
  });
  searchFor = (word) => {
    query.value = word;
    topic.value = '';
    again();
    goTo(byId('search'));
    query.focus({preventScroll: true});
  };
  searchAgain = (asked) => {
    query.value = asked.get('q') || '';
    for (const [select, name] of [[topic, 'topic'], [order, 'order']]) {
      const wanted = Array.from(select.options).find((o) => o.value === asked.get(name));
      select.value = (wanted || select.options[0]).value;
    }
    limit = PAPERS_STEP;
    draw();
    goTo(byId('search'));
  };
  /** A button that saves the papers, by a name that says which these are. */
  function saving(asked) {
    const name = !asked ? 'Papers described here' : state === 'closed' ? 'Papers found of those described here' : 'Papers found';
    const button = saveTable(name, ['Title', 'Authors', 'Number of authors', 'Date', 'Venue', 'arXiv', 'DOI', 'Topic', 'Weight of the topic (0 to 1)'].map((name) => ({name})),
    () => found().map((p) => [p.title, p.names.join('; '), p.authors, p.date, p.venue, p.arxiv, p.doi, p.topic, p.weight]));
    button.disabled = state === 'opening';
    return button;
  }
  byId('search-form').after(saved);
  draw();
}
