// What the charts share: an SVG that fills its place, axes with units, gentle grid lines.

/** An SVG image with a name and a sentence for who cannot see it. */
function image(place, width, height, name) {
  place.replaceChildren();
  return d3.select(place).append('svg')
    .attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`)
    .attr('role', 'img').attr('aria-label', name);
}

function bottomAxis(svg, scale, y, label, width, ticks, format) {
  const axis = d3.axisBottom(scale).tickSizeOuter(0).tickPadding(6);
  if (Array.isArray(ticks)) axis.tickValues(ticks); else if (ticks) axis.ticks(ticks);
  if (format) axis.tickFormat(format);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${y})`).call(axis);
  if (label) svg.append('text').attr('class', 'axis-label').attr('x', width).attr('y', y + 38).attr('text-anchor', 'end').text(label);
}

function leftAxis(svg, scale, x, right, label, ticks, format) {
  const axis = d3.axisLeft(scale).tickSize(-(right - x)).tickPadding(6);
  if (Array.isArray(ticks)) axis.tickValues(ticks).tickFormat(d3.format(',d')); else axis.ticks(ticks);
  if (format) axis.tickFormat(format);
  svg.append('g').attr('class', 'axis grid').attr('transform', `translate(${x},0)`).call(axis)
    .call((g) => g.select('.domain').remove());
  if (label) svg.append('text').attr('class', 'axis-label').attr('x', 0).attr('y', 12).text(label);
}

/** Years that fit on an axis of that width without touching. */
function yearTicks(years, width) {
  const most = Math.max(2, Math.floor(width / 46));
  if (years.length <= most) return years;
  const first = years[0];
  const last = years[years.length - 1];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((s) => (last - first) / s + 1 <= most) || 100;
  return d3.range(Math.ceil(first / step) * step, last + 1, step);
}

const yearText = (year) => String(year);

/** Marks with a tooltip for the pointer. */
function withTip(selection, lines) {
  return selection
    .on('pointerenter pointermove', (event, d) => showTip(event, lines(d)))
    .on('pointerleave', hideTip);
}
