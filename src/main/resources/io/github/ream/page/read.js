// What was read.

/** A first year that is farther than this from the bulk of the papers is said to be alone. */
const FAR_YEARS = 5;

function readSection(data) {
  const {run, papers, rejects, formats} = data.read;
  if (!run && !papers) return;
  show('read');
  const sentences = [];
  if (run) {
    sentences.push(
      `${plural(run.files, 'file')} held ${plural(run.records, 'record')}. ` +
      `${whole(run.sightings)} of them are papers (sightings)${run.rejects === 0 ? '' : `; ${whole(run.rejects)} could not be read as a paper`}. `);
    const duplicates = run.sightings - run.papers;
    sentences.push(duplicates > 0
      ? `${plural(duplicates, 'sighting')} repeated a paper seen before and ${duplicates === 1 ? 'was' : 'were'} merged with it, which leaves ${plural(run.papers, 'paper')}.`
      : `No paper was seen twice, so there are ${plural(run.papers, 'paper')}.`);
    if (run.records !== run.sightings + run.rejects) {
      sentences.push(` The counts do not add up: ${whole(run.records)} records are not ${whole(run.sightings)} sightings and ${whole(run.rejects)} rejects.`);
    }
  }
  fill('read-intro', sentences.join(''));
  if (formats.length) {
    fill('read-formats', savedTable('Sightings by kind of dump',
      [{name: 'Dump', header: true}, {name: 'Files', number: true}, {name: 'Sightings', number: true}],
      formats.map((f) => [f.format, whole(f.files), whole(f.sightings)])));
  }
  if (papers && papers.total > 0) {
    const known = [
      ['an abstract', papers.withAbstract],
      ['an author count', papers.withAuthors],
      ['a year', papers.withYear],
      ['an organisation', papers.withOrganization],
      ['a venue', papers.withVenue],
      ['a topic', papers.withTopic],
    ];
    fill('read-known', savedTable('What is known of the papers',
      [{name: 'Papers with', header: true}, {name: 'Papers', number: true}, {name: 'Share', number: true}],
      known.map(([name, n]) => [name, whole(n), percent(n / papers.total)])),
      papers.withInferredYear > 0
        ? h('p', {class: 'hint'}, `For ${plural(papers.withInferredYear, 'paper')} the year is not written in the dump but inferred from the page the paper was listed on.`)
        : null);
  }
  fill('read-rejects', rejects.length
    ? savedTable('Records that are not papers, by reason',
      [{name: 'Reason', header: true}, {name: 'Records', number: true}, {name: 'For example'}],
      rejects.map((r) => [r.reason.replaceAll('_', ' '), whole(r.n), r.example]))
    : h('p', {class: 'hint'}, 'No record was turned away.'));
}

function opening(data) {
  const {run, papers} = data.read;
  const total = papers ? papers.total : run ? run.papers : 0;
  const topics = data.topics.total;
  fill('headline', topics > 0
    ? `${plural(total, 'paper')} in ${plural(topics, 'topic')}`
    : plural(total, 'paper'));
  const parts = [];
  if (papers && papers.firstYear !== null) {
    const most = papers.mostFromYear ?? papers.firstYear;
    parts.push(papers.firstYear === papers.lastYear
      ? `All dated papers are from ${papers.firstYear}.`
      : most - papers.firstYear > FAR_YEARS
        ? `At least 19 of 20 dated papers are from ${most} to ${papers.lastYear}; the earliest is from ${papers.firstYear}.`
        : `The papers are from ${papers.firstYear} to ${papers.lastYear}.`);
  }
  const largest = data.topics.topics.find((t) => !t.junk);
  if (largest) parts.push(`The largest topic, “${largest.label}”, fills ${percent(largest.share)} of the text.`);
  const all = data.teams.all;
  if (all && all.median !== null) {
    parts.push(`Half of the papers have ${authors(all.median)} authors or fewer; the mean is ${figure(all.mean, 1)}.`);
  }
  if (run) parts.push(`Read from ${plural(run.files, 'file')} on ${run.started.slice(0, 10)}.`);
  fill('lead', parts.join(' '));
  fill('on-paper', `Printed from report.html${run ? `, made by Ream ${run.version} on ${run.finished ? run.finished.slice(0, 10) : run.started.slice(0, 10)}` : ''}. ` +
    `The file also has ${data.papers.papers.length ? 'a search of papers and terms, the beginnings of abstracts, ' : ''}the numbers behind each chart` +
    (data.topics.topics.length ? ', and these panels for every topic; the paper shows the topic that was chosen.' : '.'));
}
