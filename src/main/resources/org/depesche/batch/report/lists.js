/** Makes an element; strings become text, so that nothing of an article is ever read as HTML. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") element.style.cssText = value;
    else if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

function put(id, ...children) { document.getElementById(id).replaceChildren(...children); }

/** Shows the first of many, and more at the press of a button. */
function listed(items, step, make, wrap) {
  if (!items.length) return el("p", { class: "empty" }, "None.");
  const box = el("div");
  const body = wrap(box);
  let from = 0;
  const button = el("button", { type: "button", class: "more", onclick: () => more(true) });
  function more(focus) {
    const first = from;
    items.slice(from, from + step).forEach((item) => body.append(make(item)));
    from += step;
    button.hidden = from >= items.length;
    button.textContent = "Show " + Math.min(step, items.length - from) + " more of " + number(items.length);
    if (focus && body.children[first]) body.children[first].querySelector("button")?.focus();
  }
  more(false);
  box.append(button);
  return box;
}

function table(heads, box) {
  const body = el("tbody");
  box.append(el("table", null, el("thead", null, el("tr", null, ...heads.map(([name, c]) => el("th", { scope: "col", class: c || false }, name)))), body));
  return body;
}

function drawFigures(found) {
  const names = TYPES.map(() => new Set()), counts = [0, 0, 0, 0, 0];
  for (const article of found) {
    for (const m of article.mentions) {
      if (!shown(m)) continue;
      counts[m.t]++;
      names[m.t].add(m.value);
    }
  }
  const total = counts.reduce((a, b) => a + b, 0);
  const figure = (name, value, t) => el("div", { class: t === undefined ? false : "t" + t }, el("dt", null, name), el("dd", null, number(value)));
  put("figures", figure("articles", found.length), figure("mentions", total), ...TYPE_NAMES.map((name, t) => figure(t < 3 ? "different " + name.toLowerCase() : name.toLowerCase(), t < 3 ? names[t].size : counts[t], t)));
}

const NEAR = 250;

/** Tells whether two mentions stand close together in one paragraph. */
function near(article, a, b) {
  const start = Math.min(a.end, b.end), end = Math.max(a.start, b.start);
  return end - start <= NEAR && !/\n\s*\n/.test(article.text.slice(start, end));
}

function drawNames(found) {
  const t = state.names, map = new Map();
  for (const article of found) {
    const amounts = article.mentions.filter((m) => m.t === 3);
    for (const m of article.mentions) {
      if (m.t !== t || !shown(m)) continue;
      const entry = add(map, m.value, article);
      entry.largest = entry.largest || new Map();
      for (const amount of amounts) {
        const known = entry.largest.get(amount.currency);
        if ((!known || known.high < amount.high) && near(article, m, amount)) entry.largest.set(amount.currency, amount);
      }
    }
  }
  const entries = ranked(map), most = entries.length ? entries[0].articles : 1;
  document.getElementById("h-names").textContent = TYPE_NAMES[t];
  put("names", listed(entries, 12, (entry) => nameRow(entry, most, t), (box) => table([[SINGULAR[t]], ["articles", "num"], ["amounts nearby"]], box)));
}

function nameRow(entry, most, t) {
  const amounts = [...entry.largest.values()].slice(0, 4);
  return el("tr", null,
    el("td", { class: "t" + t }, el("button", { type: "button", class: "link", onclick: () => set({ organisation: entry.key, only: -1 }) }, entry.key), el("span", { class: "bar", style: "width:" + (100 * entry.articles) / most + "%" })),
    el("td", { class: "num" }, number(entry.articles)),
    el("td", null, ...amounts.map((amount) => el("span", { class: "tag" }, money(amount)))));
}

function drawPlaces(found) {
  const lands = new Map(), inner = new Map();
  for (const article of found) {
    for (const m of article.mentions) {
      if (m.t !== 2 || !shown(m)) continue;
      const land = m.code.slice(0, 2);
      add(lands, land, article);
      if (!inner.has(land)) inner.set(land, new Map());
      if (m.kind !== "COUNTRY") add(inner.get(land), placeKey(m), article).place = m;
    }
  }
  const entries = ranked(lands).sort((a, b) => !a.key - !b.key), most = Math.max(1, ...entries.map((e) => e.articles));
  put("places", listed(entries, 14, (entry) => landRow(entry, ranked(inner.get(entry.key)), most), (box) => box.appendChild(el("div"))));
}

function landRow(entry, parts, most) {
  const name = entry.key ? country(entry.key) : "Across borders or unknown";
  const row = placeRow(name, entry.key, entry, most, entry.key || null);
  if (!parts.length) return row;
  const details = el("details", { class: "land" }, el("summary", null, row));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) {
      parts.slice(0, 60).forEach((part) => details.append(placeRow(part.place.name, part.place.code.length > 2 ? part.place.code : "", part, most, part.key)));
    }
  });
  return details;
}

function placeRow(name, code, entry, most, key) {
  const label = key ? el("button", { type: "button", class: "link", onclick: (event) => { event.preventDefault(); set({ place: key, only: -1 }); } }, name) : el("span", null, name);
  return el("span", { class: "place" }, el("span", null, label, el("span", { class: "code" }, code)), el("span", { class: "num" }, number(entry.articles)), el("span", { class: "bar", style: "width:" + (100 * entry.articles) / most + "%" }));
}
