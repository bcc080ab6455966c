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
  let label = null;
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
    const lengths = new Map();
    const lengthOf = (text) => {
      if (!lengths.has(text)) lengths.set(text, measure.measureText(text).width);
      return lengths.get(text);
    };
    let boxes = [];
    drawn = () => {
      const size = sizes();
      boxes = topics.map((t) => ({topic: t, x: transform.applyX(px(t)), y: transform.applyY(py(t)), r: size(t) * Math.sqrt(transform.k)}));
      marks.attr('cx', (t, i) => boxes[i].x).attr('cy', (t, i) => boxes[i].y).attr('r', (t, i) => boxes[i].r);
      label();
    };
    label = () => {
      labels.selectAll('text').data(labelled(boxes, chosen, width, height, lengthOf), (b) => b.topic.id).join('text')
        .attr('class', (b) => (b.topic.id === chosen ? 'chosen' : null))
        .attr('x', (b) => b.left).attr('y', (b) => b.top + 12)
        .text((b) => b.text);
    };
    select();
    drawn();
    svg.call(zoom).on('dblclick.zoom', null);
    if (transform !== d3.zoomIdentity) svg.call(zoom.transform, transform);
  });

  /** Places labels beside their circles, the chosen and the large topics first, none on another. */
  function labelled(boxes, first, width, height, lengthOf) {
    const taken = [];
    const under = circlesUnder(boxes, width, height);
    const free = (b) => b.left >= 2 && b.left + b.width <= width - 2 && b.top >= 2 && b.top + 15 <= height - 2 &&
      !taken.some((o) => b.left < o.left + o.width + 4 && o.left < b.left + b.width + 4 && b.top < o.top + 15 && o.top < b.top + 15);
    const order = boxes.slice().sort((a, b) => (b.topic.id === first) - (a.topic.id === first));
    for (const box of order) {
      if (taken.length >= MOST_LABELS) break;
      // The label, else the topic's number in the tables, where it crosses no circle and no other label.
      const texts = [cut(shortLabel(box.topic.label), 30), cut(shortLabel(box.topic.label), 16), String(box.topic.id)];
      for (const text of texts) {
        const spots = places(box, text).filter(free);
        // The chosen topic has its number in any case, where that crosses the fewest circles.
        const spot = spots.find((p) => !under(p, box, 1)) ||
          (box.topic.id === first && text === texts[2] ? d3.least(spots, (p) => under(p, box, Infinity)) : null);
        if (spot) {
          taken.push(spot);
          break;
        }
      }
    }
    return taken;

    function places(box, text) {
      const w = lengthOf(text) * 1.05;
      return [
        ...(w < 2 * box.r - 4 ? [{left: box.x - w / 2, top: box.y - 8}] : []),
        {left: box.x + box.r + 4, top: box.y - 8},
        {left: box.x - box.r - 4 - w, top: box.y - 8},
        {left: box.x - w / 2, top: box.y + box.r + 1},
        {left: box.x - w / 2, top: box.y - box.r - 16},
      ].map((p) => ({...p, width: w, text, topic: box.topic}));
    }
  }

  /** Counts the circles that a label in sight crosses besides its own, up to a most; looks only at those of the label's cells. */
  function circlesUnder(boxes, width, height) {
    const cell = 24;
    const columns = Math.ceil(width / cell);
    const rows = Math.ceil(height / cell);
    const cells = Array.from({length: columns * rows}, () => []);
    const at = (v, count) => Math.max(0, Math.min(count - 1, Math.floor(v / cell)));
    const each = (left, right, top, bottom, visit) => {
      for (let row = at(top, rows); row <= at(bottom, rows); row++) {
        for (let column = at(left, columns); column <= at(right, columns); column++) visit(cells[row * columns + column]);
      }
    };
    for (const b of boxes) {
      if (b.x + b.r > 0 && b.x - b.r < width && b.y + b.r > 0 && b.y - b.r < height) each(b.x - b.r, b.x + b.r, b.y - b.r, b.y + b.r, (list) => list.push(b));
    }
    return (l, own, most) => {
      const crossed = new Set();
      each(l.left, l.left + l.width, l.top, l.top + 15, (list) => {
        for (let i = 0; i < list.length && crossed.size < most; i++) {
          const o = list[i];
          if (o !== own && l.left < o.x + o.r && o.x - o.r < l.left + l.width && l.top < o.y + o.r - 1 && o.y - o.r + 1 < l.top + 15) crossed.add(o);
        }
      });
      return crossed.size;
    };
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

  function select() {
    marks.attr('aria-selected', (t) => String(t.id === chosen)).classed('chosen', (t) => t.id === chosen)
      .attr('tabindex', (t) => (t.id === chosen || (chosen === null && t === topics[0]) ? 0 : -1));
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
      if (!marks) return;
      select();
      label();
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
