const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const STEPS = 6;

/** Counts amounts by currency and by sixths of a power of ten. */
function amountBins(found) {
  const rows = new Map();
  for (const article of found) {
    for (const m of article.mentions) {
      if (m.t !== 3 || !(m.low > 0)) continue;
      const bin = Math.floor(Math.log10(m.low) * STEPS + 1e-9);
      if (!rows.has(m.currency)) rows.set(m.currency, { currency: m.currency, count: 0, bins: new Map() });
      const row = rows.get(m.currency);
      row.count++;
      row.bins.set(bin, (row.bins.get(bin) || 0) + 1);
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count).slice(0, 10);
}

function drawScale(found) {
  const rows = state.types.has(3) ? amountBins(found) : [];
  if (!rows.length) return put("scale", el("p", { class: "empty" }, "No amounts."));
  const bins = rows.flatMap((row) => [...row.bins.keys()]);
  const low = Math.floor(Math.min(...bins) / STEPS), high = Math.max(low + 3, Math.ceil((Math.max(...bins) + 1) / STEPS));
  const left = 96, width = 1140, gap = 40, height = rows.length * gap + 34;
  const x = (power) => left + 14 + ((power - low) / (high - low)) * (width - left - 40);
  const most = Math.max(...rows.flatMap((row) => [...row.bins.values()]));
  const chart = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "Amounts by currency and size; arrow keys move between them" });
  for (let power = low; power <= high; power++) {
    chart.append(svg("line", { x1: x(power), x2: x(power), y1: 6, y2: height - 24 }), label(x(power), height - 6, power, high - low));
  }
  rows.forEach((row, i) => {
    const y = 24 + i * gap;
    const name = svg("text", { x: 0, y: y + 4, class: "cur" }, row.currency), count = svg("text", { x: 56, y: y + 4 }, number(row.count));
    chart.append(name, count, svg("line", { x1: left, x2: width - 20, y1: y, y2: y }));
    for (const [bin, n] of [...row.bins].sort((a, b) => a[0] - b[0])) chart.append(dot(row.currency, bin, n, x((bin + 0.5) / STEPS), y, 4 + 13 * Math.sqrt(n / most)));
  });
  put("scale", chart);
  roving(chart, ".dot");
}

function label(x, y, power, span) {
  if (span > 12 && power % 3 !== 0) return svg("g");
  return svg("text", { x, y, "text-anchor": "middle" }, power >= 3 && power < 6 ? number(10 ** power) : scaled(10 ** power));
}

function dot(currency, bin, n, x, y, radius) {
  const low = 10 ** (bin / STEPS), high = 10 ** ((bin + 1) / STEPS);
  const on = state.amounts && state.amounts.currency === currency && Math.abs(state.amounts.low / low - 1) < 0.01;
  const name = `${currency} ${scaled(low)} to ${scaled(high)}: ${number(n)} ${n === 1 ? "amount" : "amounts"}`;
  const circle = svg("circle", { cx: x, cy: y, r: radius, class: on ? "dot on" : "dot", role: "button", tabindex: -1, "data-key": currency + bin, "aria-label": name, "aria-pressed": Boolean(on) }, svg("title", null, name));
  const choose = () => set({ amounts: on ? null : { currency, low: low * (1 - 1e-9), high: high * (1 - 1e-9) }, only: -1 });
  circle.addEventListener("click", choose);
  circle.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(); } });
  return circle;
}

function drawRates(found) {
  const pairs = new Map();
  for (const article of found) {
    for (const m of article.mentions) {
      const from = m.converts;
      if (m.t !== 3 || !from || !(from.low > 0) || from.currency === m.currency) continue;
      const key = from.currency + " → " + m.currency;
      if (!pairs.has(key)) pairs.set(key, []);
      pairs.get(key).push(m.low / from.low);
    }
  }
  const shownPairs = state.types.has(3) ? [...pairs].sort((a, b) => b[1].length - a[1].length).slice(0, 8) : [];
  put("rates", el("p", { class: "rates" }, ...(shownPairs.length ? ["Rates implied by conversions (median):"] : []), ...shownPairs.map(([key, rates]) => {
    const middle = rates.sort((a, b) => a - b)[rates.length >> 1];
    return el("span", null, el("b", null, key), " " + Number(middle.toPrecision(4)) + " (" + number(rates.length) + ")");
  })));
}

function drawAmounts(found) {
  const rows = [];
  if (state.types.has(3)) {
    for (const article of found) {
      for (const m of article.mentions) if (m.t === 3 && !m.converts && (!state.amounts || inAmounts(m))) rows.push({ article, m });
      if (state.amounts) for (const m of article.mentions) if (m.converts && inAmounts(m)) rows.push({ article, m });
    }
  }
  const order = new Map(amountBins(found).map((row, i) => [row.currency, i]));
  rows.sort((a, b) => (order.get(a.m.currency) ?? 99) - (order.get(b.m.currency) ?? 99) || b.m.high - a.m.high);
  put("amounts", rows.length ? listed(rows, 8, amountRow, (box) => table([["largest by currency"], ["conversion"], ["in the text"], ["article"]], box)) : "");
}

function amountRow({ article, m }) {
  const other = m.converted || m.converts;
  return el("tr", null,
    el("td", { class: "nowrap" }, el("span", { class: "tag" }, money(m))),
    el("td", { class: "nowrap" }, other ? "= " + money(other) : ""),
    el("td", { lang: "de" }, ...context(article, m)),
    el("td", null, el("button", { type: "button", class: "link", onclick: () => open(article, m) }, article.title)));
}

function context(article, m) {
  if (!article.text) return [m.surface || ""];
  const part = (from, to) => article.text.slice(from, to).replace(/\s+/g, " ");
  const start = Math.max(0, m.start - 60), end = Math.min(article.text.length, m.end + 40);
  return [(start > 0 ? "…" : "") + part(start, m.start), el("b", null, part(m.start, m.end)), part(m.end, end) + (end < article.text.length ? "…" : "")];
}
