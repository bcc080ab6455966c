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
compareSection(data);
changedSection(data);
changedTermsSection(data);
matchedSection(data);
trendsSection(data);
compareYearsSection(data);
teamsSection(data);
peopleSection(data);
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
  const {hash} = window.location;
  const match = /^#topic-(\d+)(?:&lambda=(\d(?:\.\d+)?))?$/.exec(hash);
  if (match && topics.has && topics.has(Number(match[1]))) {
    topics.order(match[2] ?? BALANCED);
    chooseTopic(Number(match[1]));
    byId('topics').scrollIntoView();
  } else if (hash.startsWith('#search&')) {
    searchAgain(new URLSearchParams(hash.slice('#search&'.length)));
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
