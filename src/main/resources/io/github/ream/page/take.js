// Taking charts and tables along: CSV, SVG and PNG files made in the browser.

/** The properties that a drawing outside this page needs with it. */
const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'opacity',
  'font-size', 'font-family', 'font-weight', 'text-anchor', 'paint-order'];
const PNG_SCALE = 2;

function save(name, blob) {
  const url = URL.createObjectURL(blob);
  h('a', {href: url, download: name}).click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const fileName = (caption, ending) => `${folded(caption).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'ream'}.${ending}`;

/**
 * A cell as a program reads it: 1,234 is 1234, 1.2 % is 0.012, – is nothing. A spreadsheet would run a text that begins like a
 * formula, so such a text is quoted by an apostrophe.
 */
function plainCell(cell) {
  const text = (cell instanceof Node ? cell.textContent : String(cell ?? '')).replaceAll('\u00a0', ' ').trim();
  const number = /^([▲▼] )?([+−-]?[\d,]+(?:\.\d+)?)( %)?$/.exec(text);
  if (text === '–') return '';
  if (number) {
    const value = number[2].replaceAll(',', '').replace('−', '-').replace('+', '');
    return number[3] ? String(Number((Number(value) / 100).toPrecision(12))) : value;
  }
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as comma-separated values, in UTF-8 with the mark that spreadsheets look for. */
const csv = (names, rows) => '\ufeff' + [names, ...rows].map((row) => row.map(plainCell).join(',')).join('\r\n') + '\r\n';

/** The drawing with its colours and fonts in itself, as a text. */
function drawing(svg, caption) {
  const copy = svg.cloneNode(true);
  const marks = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((mark, i) => {
    const style = window.getComputedStyle(marks[i]);
    for (const name of DRAWN) mark.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'id', 'tabindex', 'role', 'aria-selected']) mark.removeAttribute(name);
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', window.getComputedStyle(document.documentElement).backgroundColor);
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = caption;
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}

function savePng(svg, caption) {
  const picture = new Image();
  picture.onload = () => {
    const canvas = h('canvas', {width: PNG_SCALE * svg.clientWidth, height: PNG_SCALE * svg.clientHeight});
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(fileName(caption, 'png'), blob), 'image/png');
  };
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing(svg, caption))}`;
}

const takeButton = (kind, caption, take) => h('button', {type: 'button', class: 'take', 'aria-label': `Save as ${kind}: ${caption}`, onclick: take}, kind);

function takeTable(caption, names, rows) {
  return takeButton('CSV', caption, () => save(fileName(caption, 'csv'), new Blob([csv(names, rows())], {type: 'text/csv;charset=utf-8'})));
}

/** Buttons that save a chart; {@code chart} gives its drawing when asked. */
function takeChart(caption, chart) {
  return [
    takeButton('SVG', caption, () => chart() && save(fileName(caption, 'svg'), new Blob([drawing(chart(), caption)], {type: 'image/svg+xml'}))),
    takeButton('PNG', caption, () => chart() && savePng(chart(), caption)),
  ];
}
