// Puts the page together.

const THEME = 'ream-theme';

function stored() {
  try {
    return window.localStorage.getItem(THEME);
  } catch (e) {
    return null;
  }
}

function themeButton() {
  const button = byId('theme');
  const preferred = window.matchMedia('(prefers-color-scheme: dark)');
  const current = () => document.documentElement.dataset.theme || (preferred.matches ? 'dark' : 'light');
  const say = () => {
    button.textContent = current() === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Use ${current() === 'dark' ? 'light' : 'dark'} colours`);
  };
  const saved = stored();
  if (saved === 'dark' || saved === 'light') document.documentElement.dataset.theme = saved;
  button.addEventListener('click', () => {
    document.documentElement.dataset.theme = current() === 'dark' ? 'light' : 'dark';
    try {
      window.localStorage.setItem(THEME, document.documentElement.dataset.theme);
    } catch (e) {
      // A page opened from a file may have no storage: then the choice lasts as long as the page.
    }
    say();
  });
  preferred.addEventListener('change', say);
  say();
}

function navigation() {
  const names = {topics: 'Topics', trends: 'Over time', teams: 'Team sizes', people: 'People', tests: 'Tests', search: 'Search', model: 'Model', read: 'Sources'};
  fill('nav', Object.keys(names).filter((id) => !byId(id).hidden).map((id) => h('li', {}, h('a', {href: `#${id}`}, names[id]))));
}

themeButton();
opening(data);
const topics = topicsSection(data);
chooseTopic = topics.choose;
compareTopics(data);
compareGroups(data);
changedSection(data);
changedTermsSection(data);
matchedSection(data);
trendsSection(data);
compareYears(data);
teamsSection(data);
peopleSection(data);
compareAuthors(data);
testsSection(data);
searchSection(data);
modelSection(data);
readSection(data);
aboutSection(data);
navigation();

/** Opens for the printer what is folded away to save space only, and folds it again. */
function foldsForPaper() {
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details.opens-on-paper:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
foldsForPaper();

function followHash() {
  const [name, ...words] = window.location.hash.slice(1).split('&');
  const asked = new URLSearchParams(words.join('&'));
  const [, kind, which] = /^(topic|compare)-(\w+)$/.exec(name) || [];
  if (kind === 'topic' && topics.has && topics.has(Number(which))) {
    topics.order(asked.get('lambda') ?? BALANCED);
    chooseTopic(Number(which));
    goTo(byId('topics'));
  } else if (kind === 'compare' && comparisons.has(which)) {
    comparisons.get(which)(asked);
  } else if (name === 'search' && words.length) {
    searchAgain(asked);
  } else if (byId(name)) {
    goTo(byId(name));
  }
}
window.addEventListener('hashchange', followHash);
followHash();
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideTip();
});
// The charts are drawn in the frame after the one that measures their places.
window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.setTimeout(() => {
  document.documentElement.dataset.ready = 'true';
  performance.mark('ready');
})));
