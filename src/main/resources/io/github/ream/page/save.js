// Saving charts and tables: CSV, SVG and PNG files made in the browser.

/** The properties that a drawing outside this page needs with it. */
const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity',
  'font-size', 'font-family', 'font-weight', 'text-anchor', 'paint-order'];
const PNG_SCALE = 2;

function save(name, blob) {
  const url = URL.createObjectURL(blob);
  h('a', {href: url, download: name}).click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const fileName = (caption, ending) => `${folded(caption).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'ream'}.${ending}`;

/** A number as a program reads it: 1,234 is 1234, 1.2 % is 0.012, – is nothing; null if the text is no number. */
function plainNumber(text) {
  if (text === '–') return '';
  const number = /^([+−-]?[\d,]+(?:\.\d+)?)( %)?$/.exec(text);
  if (!number) return null;
  const value = number[1].replace(/[,+]/g, '').replace('−', '-');
  return number[2] ? String(Number((Number(value) / 100).toPrecision(12))) : value;
}

/** A text that no spreadsheet runs: one that begins like a formula is kept from it by an apostrophe. */
const plainText = (text) => (/^[=+@\-＝＋＠－]/.test(text) ? `'${text}` : text);

/** A cell of a file; only in a column of numbers is a text read as one. */
function plainCell(cell, column) {
  if (cell instanceof Element && cell.matches('ul')) return plainCell([...cell.children].map((c) => c.textContent).join('; '), column);
  if (typeof cell === 'number') return String(cell);
  const text = (cell instanceof Node ? cell.textContent : String(cell ?? '')).replaceAll('\u00a0', ' ').trim();
  const plain = (column.number ? plainNumber(text) : null) ?? plainText(text);
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A table as comma-separated values, in UTF-8 with the mark that spreadsheets look for. */
const csv = (columns, rows) => '\ufeff' + [
  columns.map((c) => plainCell(c.name, {})),
  ...rows.map((row) => row.map((cell, i) => plainCell(cell, columns[i]))),
].map((row) => row.join(',')).join('\r\n') + '\r\n';

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

const saveButton = (kind, caption, write) => h('button', {type: 'button', class: 'save', 'aria-label': `Save as ${kind}: ${caption}`, onclick: write}, kind);

/** A button that saves a table; {@code rows} gives its rows when asked. */
function saveTable(caption, columns, rows) {
  return saveButton('CSV', caption, () => save(fileName(caption, 'csv'), new Blob([csv(columns, rows())], {type: 'text/csv;charset=utf-8'})));
}

/** Buttons that save a chart; {@code chart} gives its drawing when asked. */
function saveChart(caption, chart) {
  return [
    saveButton('SVG', caption, () => chart() && save(fileName(caption, 'svg'), new Blob([drawing(chart(), caption)], {type: 'image/svg+xml'}))),
    saveButton('PNG', caption, () => chart() && savePng(chart(), caption)),
  ];
}
