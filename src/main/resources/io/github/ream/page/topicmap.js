// The map of topics: nearness is likeness, area is share, colour is the trend.

/** Labels that still can be read. */
const MOST_LABELS = 160;

function topicMap(data, choose) {
  const topics = data.topics.topics.filter((t) => t.x !== null && t.y !== null);
  const place = byId('map');
  let chosen = null;
  let transform = d3.zoomIdentity;
  let marks = null;
  let drawn = null;
  let term = null;

  const describe = (t) => [
    t.label,
    `${percent(t.share)} of the text, ${plural(t.papers, 'paper')}`,
    trendLine(t),
  ].filter(Boolean);

  function trendLine(t) {
    const d = direction(topicTrends.get(t.id));
    return d === 0 ? null : `${directionSign(d)} ${directionName(d)}`;
  }

  const zoom = d3.zoom().scaleExtent([1, 12])
    .filter((event) => (event.type === 'wheel' ? event.ctrlKey : event.type === 'touchstart' ? event.touches.length > 1 : !event.button))
    .on('zoom', (event) => {
      transform = event.transform;
      if (drawn) drawn();
    });

  whenever(place, (width) => {
    const height = Math.round(Math.min(560, Math.max(300, width * 0.78)));
    const svg = image(place, width, height, '');
    svg.attr('role', 'listbox').attr('tabindex', null)
      .attr('aria-label', 'Map of topics').attr('aria-describedby', 'map-hint');
    svg.append('rect').attr('class', 'map-ground').attr('width', width).attr('height', height).attr('rx', 6);
    const biggest = d3.max(topics, (t) => t.share) || 1;
    const sum = d3.sum(topics, (t) => t.share) || 1;
    const unit = Math.min(Math.sqrt(0.2 * width * height / Math.PI / sum), 0.13 * Math.min(width, height) / Math.sqrt(biggest));
    const radius = (t) => Math.max(3, unit * Math.sqrt(Math.max(0, t.share)));
    // While a term is pointed at, the same area is shared out as its occurrences are (Sievert and Shirley 2014).
    const area = d3.sum(topics, (t) => radius(t) ** 2);
    const sizes = () => {
      if (term === null) return radius;
      const parts = new Map(topics.map((t) => [t, occurrences(t, term)]));
      const all = d3.sum(parts.values());
      return all === 0 ? radius : (t) => Math.max(1.5, Math.min(0.2 * height, Math.sqrt(area * parts.get(t) / all)));
    };
    const margin = unit * Math.sqrt(biggest) + 14;
    const [x0, x1] = d3.extent(topics, (t) => t.x);
    const [y0, y1] = d3.extent(topics, (t) => t.y);
    const scale = Math.min((width - 2 * margin) / ((x1 - x0) || 1), (height - 2 * margin) / ((y1 - y0) || 1));
    const px = (t) => width / 2 + scale * (t.x - (x0 + x1) / 2);
    const py = (t) => height / 2 - scale * (t.y - (y0 + y1) / 2);
    const layer = svg.append('g');
    marks = layer.selectAll('circle').data(topics).join('circle')
      .attr('class', (t) => `topic-mark ${directionName(direction(topicTrends.get(t.id)))}`)
      .attr('id', (t) => `map-topic-${t.id}`)
      .attr('role', 'option')
      .attr('aria-label', (t) => describe(t).join('; '))
      .on('click', (event, t) => choose(t.id))
      .on('keydown', (event, t) => key(event, t, px, py))
      .on('focus', (event, t) => showTip(event, describe(t)))
      .on('blur', hideTip);
    withTip(marks, describe);
    const labels = svg.append('g').attr('class', 'map-labels').attr('aria-hidden', 'true');
    const measure = document.createElement('canvas').getContext('2d');
    measure.font = '12px system-ui, sans-serif';
    drawn = () => {
      const size = sizes();
      marks.attr('cx', (t) => transform.applyX(px(t))).attr('cy', (t) => transform.applyY(py(t)))
        .attr('r', (t) => size(t) * Math.sqrt(transform.k));
      const boxes = topics.map((t) => ({
        topic: t,
        x: transform.applyX(px(t)),
        y: transform.applyY(py(t)),
        r: size(t) * Math.sqrt(transform.k),
      }));
      const placed = labelled(boxes, chosen, width, height, (text) => measure.measureText(text).width);
      const text = labels.selectAll('text').data(placed, (b) => b.topic.id).join('text')
        .attr('class', (b) => (b.topic.id === chosen ? 'chosen' : null))
        .attr('x', (b) => b.left).attr('y', (b) => b.top + 12);
      text.text((b) => b.text);
    };
    drawn();
    mark();
    svg.call(zoom).on('dblclick.zoom', null);
    if (transform !== d3.zoomIdentity) svg.call(zoom.transform, transform);
  });

  /** Places labels beside their circles, the chosen and the large topics first, none on another. */
  function labelled(boxes, first, width, height, lengthOf) {
    const taken = [];
    const free = (b) => b.left >= 2 && b.left + b.width <= width - 2 && b.top >= 2 && b.top + 15 <= height - 2 &&
      !taken.some((o) => b.left < o.left + o.width + 4 && o.left < b.left + b.width + 4 && b.top < o.top + 15 && o.top < b.top + 15);
    const covers = (b, own) => boxes.filter((o) => o !== own &&
      b.left < o.x + o.r && o.x - o.r < b.left + b.width && b.top < o.y + o.r - 1 && o.y - o.r + 1 < b.top + 15).length;
    const order = boxes.slice().sort((a, b) => (b.topic.id === first) - (a.topic.id === first));
    for (const box of order) {
      // The label, else the topic's number in the tables, where it crosses no circle and no other label.
      const texts = [cut(shortLabel(box.topic.label), 30), cut(shortLabel(box.topic.label), 16), String(box.topic.id)];
      for (const text of taken.length < MOST_LABELS || box.topic.id === first ? texts : []) {
        const best = bestPlace(box, text);
        if (best && (best[0] === 0 || (box.topic.id === first && text === texts[2]))) {
          taken.push(best[1]);
          break;
        }
      }
    }
    return taken;

    function bestPlace(box, text) {
      const w = lengthOf(text) * 1.05;
      const places = [
        ...(w < 2 * box.r - 4 ? [{left: box.x - w / 2, top: box.y - 8}] : []),
        {left: box.x + box.r + 4, top: box.y - 8},
        {left: box.x - box.r - 4 - w, top: box.y - 8},
        {left: box.x - w / 2, top: box.y + box.r + 1},
        {left: box.x - w / 2, top: box.y - box.r - 16},
      ].map((p) => ({...p, width: w, text, topic: box.topic})).filter(free);
      return places.map((p) => [covers(p, box), p]).sort((a, b) => a[0] - b[0])[0];
    }
  }

  function key(event, t, px, py) {
    const steps = {ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(t.id);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      focusOn(topics[event.key === 'Home' ? 0 : topics.length - 1]);
    } else if (steps[event.key]) {
      event.preventDefault();
      const [dx, dy] = steps[event.key];
      const ahead = topics.filter((o) => o !== t)
        .map((o) => {
          const x = px(o) - px(t);
          const y = py(o) - py(t);
          const along = x * dx + y * dy;
          return {o, along, off: Math.abs(x * dy) + Math.abs(y * dx)};
        })
        .filter((c) => c.along > 0 && c.off <= 2 * c.along)
        .sort((a, b) => a.along + 2 * a.off - b.along - 2 * b.off);
      if (ahead.length) focusOn(ahead[0].o);
    }
  }

  function focusOn(t) {
    marks.attr('tabindex', (o) => (o === t ? 0 : -1));
    byId(`map-topic-${t.id}`).focus();
  }

  function mark() {
    if (!marks) return;
    marks.attr('aria-selected', (t) => String(t.id === chosen)).classed('chosen', (t) => t.id === chosen)
      .attr('tabindex', (t) => (t.id === chosen || (chosen === null && t === topics[0]) ? 0 : -1));
    if (drawn) drawn();
  }

  const svg = () => d3.select(place).select('svg');
  byId('map-in').addEventListener('click', () => svg().call(zoom.scaleBy, 1.6));
  byId('map-out').addEventListener('click', () => svg().call(zoom.scaleBy, 1 / 1.6));
  byId('map-reset').addEventListener('click', () => svg().call(zoom.transform, d3.zoomIdentity));
  const directions = new Set(topics.map((t) => direction(topicTrends.get(t.id))));
  fill('map-legend',
    'Area: share of the text. Where a label would cross a circle, the topic’s number stands. ',
    directions.size > 1 || !directions.has(0)
      ? ['Colour: ', h('span', {class: 'key rising'}, '▲ rising'), ' ', h('span', {class: 'key falling'}, '▼ falling'), ' ', h('span', {class: 'key steady'}, 'no trend shown')]
      : null);

  fill('map-save', saveChart('Map of topics', () => place.querySelector('svg')));

  return {
    mark(id) {
      chosen = id;
      mark();
    },
    /** Sizes the circles by their part of a term's occurrences; null for their own sizes again. */
    weigh(index) {
      if (term === index) return;
      term = index;
      if (drawn) drawn();
    },
  };
}

/** A topic's part of a term's occurrences, up to a factor: none where the term is not among those that it lists. */
function occurrences(topic, term) {
  const at = topic.terms.indexOf(term);
  return at < 0 ? 0 : topic.share * topic.probabilities[at];
}

/** The first terms of a label: enough to know a topic on the map. */
function shortLabel(label) {
  return label.split(/,\s*/).slice(0, 2).join(', ');
}
