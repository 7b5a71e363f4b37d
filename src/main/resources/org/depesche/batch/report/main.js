const $ = (id) => document.getElementById(id);

function set(changes) {
  Object.assign(state, changes);
  page = 0;
  draw();
}

/** Keyboards and screen readers stay where they were, though the control was drawn anew. */
function keepFocus(change) {
  const before = document.activeElement, home = before.closest("[id]")?.id, name = keyOf(before);
  change();
  if (before.isConnected || !home || home === "page") return;
  const again = [...(document.getElementById(home)?.querySelectorAll("button, [role=button]") || [])].find((control) => keyOf(control) === name);
  (again || $("query")).focus({ preventScroll: true });
}

function keyOf(control) { return control.dataset?.key || control.textContent; }

/** Makes one tab stop of many controls, between which the arrow keys move. */
function roving(box, selector) {
  const items = [...box.querySelectorAll(selector)];
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -items.length, End: items.length };
  items.forEach((item, i) => item.setAttribute("tabindex", i ? -1 : 0));
  box.addEventListener("focusin", (event) => items.forEach((item) => item.setAttribute("tabindex", item === event.target ? 0 : -1)));
  box.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement), step = steps[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    items[Math.max(0, Math.min(items.length - 1, at + step))].focus();
  });
}

function draw() {
  keepFocus(drawAll);
}

function drawAll() {
  const found = filtered();
  for (const part of [drawFigures, drawNames, drawPlaces, drawScale, drawRates, drawAmounts, drawTimeline, drawArticles]) part(found);
  drawControls(found);
}

function drawControls(found) {
  $("query").value = state.query;
  $("organisation").value = state.organisation;
  $("time-mode").value = state.mode;
  $("from").value = state.from;
  $("to").value = state.to;
  for (const button of $("types").children) button.setAttribute("aria-pressed", String(state.types.has(Number(button.dataset.type))));
  $("show-org").setAttribute("aria-pressed", String(state.names === 0));
  $("show-per").setAttribute("aria-pressed", String(state.names === 1));
  $("count").textContent = number(found.length) + " of " + number(articles.length) + " articles";
  const chips = active();
  put("chips", ...chips.map(([name, undo]) => el("button", { type: "button", class: "chip", "aria-label": "Take back filter " + name, title: name, onclick: () => { undo(); set({}); } }, name + " ×")));
  $("reset").hidden = !chips.length;
}

function reset() {
  set({ query: "", organisation: "", place: "", from: "", to: "", types: new Set([0, 1, 2, 3, 4]), amounts: null, only: -1 });
}

function controls() {
  let waiting;
  const later = (change) => { clearTimeout(waiting); waiting = setTimeout(() => set(change()), 150); };
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("query").addEventListener("input", () => later(() => ({ query: $("query").value, only: -1 })));
  $("organisation").addEventListener("change", () => set({ organisation: $("organisation").value.trim(), only: -1 }));
  $("time-mode").addEventListener("change", () => set({ mode: $("time-mode").value }));
  $("from").addEventListener("change", () => set({ from: $("from").value, only: -1 }));
  $("to").addEventListener("change", () => set({ to: $("to").value, only: -1 }));
  $("order").addEventListener("change", () => set({ order: $("order").value }));
  $("show-org").addEventListener("click", () => set({ names: 0 }));
  $("show-per").addEventListener("click", () => set({ names: 1 }));
  $("reset").addEventListener("click", reset);
  TYPE_NAMES.forEach((name, t) => $("types").append(el("button", { type: "button", class: "t" + t, "data-type": t, onclick: () => toggleType(t) }, name)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/INPUT|SELECT/.test(document.activeElement.tagName)) {
      event.preventDefault();
      $("query").focus();
    }
  });
}

function toggleType(t) {
  const types = new Set(state.types);
  if (!types.delete(t)) types.add(t);
  set({ types });
}

function theme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = (isDark) => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    $("theme").setAttribute("aria-pressed", String(isDark));
  };
  apply(dark.matches);
  dark.addEventListener("change", () => apply(dark.matches));
  $("theme").addEventListener("click", () => apply(document.documentElement.dataset.theme !== "dark"));
}

function organisationsList() {
  const map = new Map();
  for (const article of articles) for (const m of article.mentions) if (m.t === 0) add(map, m.value, article);
  put("organisations-list", ...ranked(map).slice(0, 500).map((entry) => el("option", { value: entry.key })));
}

function subtitle() {
  const days = middle(articles.map((a) => a.day).filter(Boolean), 0.01);
  const mentions = articles.reduce((sum, a) => sum + a.mentions.length, 0);
  const span = days.length ? (days[0] === days[days.length - 1] ? `, published ${days[0]}` : `, published ${articles.length < 20 ? "from" : "mostly from"} ${days[0]} to ${days[days.length - 1]}`) : "";
  $("subtitle").textContent = `${number(articles.length)} articles, ${number(mentions)} mentions${span}`;
}

async function start() {
  theme();
  await load((share) => { $("loaded").value = share; });
  subtitle();
  organisationsList();
  controls();
  tips();
  printing();
  $("loading").remove();
  $("page").hidden = false;
  draw();
  document.documentElement.dataset.ready = "true";
}

start();
