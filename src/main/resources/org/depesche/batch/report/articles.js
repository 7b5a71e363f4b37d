const PAGE = 20;
let page = 0;
let opened = new Set();

function drawArticles(found, scroll) {
  page = Math.max(0, Math.min(page, Math.ceil(found.length / PAGE) - 1));
  const slice = found.slice(page * PAGE, page * PAGE + PAGE);
  if (slice.length && !slice.some((article) => opened.has(article.i))) opened = new Set([slice[0].i]);
  put("list", ...(slice.length ? slice.map(articleItem) : [el("p", { class: "empty" }, "No article matches. Take a filter back.")]));
  drawPages(found);
  if (scroll) document.getElementById("articles").scrollIntoView();
}

function drawPages(found) {
  const pages = Math.ceil(found.length / PAGE);
  const turn = (name, by, off) => el("button", { type: "button", disabled: off, onclick: () => { page += by; drawArticles(found, true); document.getElementById("articles").focus({ preventScroll: true }); } }, name);
  put("pages", ...(pages > 1 ? [turn("Previous", -1, page === 0), el("span", { class: "muted" }, `page ${number(page + 1)} of ${number(pages)}`), turn("Next", 1, page === pages - 1)] : []));
}

function articleItem(article) {
  const body = el("div", { class: "body", lang: "de", id: "body-" + article.i });
  const button = el("button", { type: "button", class: "title", "aria-expanded": "false", "aria-controls": body.id, lang: "de" }, article.title);
  const toggle = (isOpen) => {
    button.setAttribute("aria-expanded", String(isOpen));
    body.hidden = !isOpen;
    if (isOpen && !body.firstChild) fillBody(body, article);
    if (isOpen) opened.add(article.i);
    else opened.delete(article.i);
  };
  button.addEventListener("click", () => toggle(button.getAttribute("aria-expanded") !== "true"));
  toggle(opened.has(article.i));
  return el("article", { class: "article", "data-article": article.i }, el("h3", null, button), el("p", { class: "meta" }, ...metaLine(article)), body);
}

function metaLine(article) {
  const counts = TYPES.map((_, t) => article.mentions.filter((m) => m.t === t && shown(m)).length);
  const said = counts.map((n, t) => (n ? number(n) + " " + (n === 1 ? SINGULAR[t] : TYPE_NAMES[t].toLowerCase()) : "")).filter(Boolean).join(", ");
  return [(article.day || "day unknown") + " · " + (said || "no mentions") + " · ", el("span", null, article.source)];
}

function fillBody(body, article) {
  const mentions = article.mentions.filter(shown);
  if (!article.text) return body.append(...bare(mentions));
  let at = 0;
  for (const m of mentions) {
    body.append(article.text.slice(at, m.start), marked(article.text.slice(m.start, m.end), m));
    at = m.end;
  }
  body.append(article.text.slice(at));
}

/** Output without --with-text has no text to mark; its mentions are listed. */
function bare(mentions) {
  return [el("span", { class: "muted small" }, "The text is not in the file; extract --with-text puts it there.\n"), ...mentions.flatMap((m) => [marked(m.surface || m.value, m), "  "])];
}

function marked(text, m) {
  const isWanted = (state.organisation && m.value === state.organisation) || (state.amounts && inAmounts(m)) || (state.place && m.t === 2 && (m.code.slice(0, 2) === state.place || placeKey(m) === state.place));
  return el("mark", { class: "t" + m.t + (m.part === 2 ? " teaser" : "") + (isWanted ? " found" : ""), tabindex: 0, "data-tip": tipOf(m), "data-start": m.start }, text, el("span", { class: "hidden" }, " (" + SINGULAR[m.t] + ": " + valueOf(m) + ") "));
}

function valueOf(m) {
  if (m.t === 2) return m.name + (m.code ? ", " + m.code : "");
  if (m.t === 3) return m.value;
  return m.value;
}

function tipOf(m) {
  const lines = [SINGULAR[m.t] + ": " + valueOf(m)];
  if (m.t === 3) lines.push(money(m));
  if (m.converted) lines.push("converted: " + m.converted.value);
  if (m.converts) lines.push("converts: " + m.converts.value);
  if (m.from) lines.push("from " + m.from + " until before " + m.to);
  lines.push("confidence " + m.confidence.toFixed(2) + " · " + m.origin + " · " + PARTS[m.part]);
  return lines.join("\n");
}

function open(article, m) {
  opened = new Set([article.i]);
  set({ only: article.i });
  const mark = document.querySelector(`[data-article="${article.i}"] mark[data-start="${m.start}"]`);
  (mark || document.getElementById("articles")).scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

/** One tip for all marks, on hover and on focus. */
function tips() {
  const tip = el("div", { id: "tip", role: "tooltip", hidden: true });
  document.body.append(tip);
  const show = (event) => {
    const mark = event.target.closest?.("mark");
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.dataset.tip;
    const box = mark.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 12);
    tip.style.left = Math.max(8, left) + scrollX + "px";
    tip.style.top = box.bottom + scrollY + 6 + "px";
  };
  document.addEventListener("mouseover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") tip.hidden = true; });
}

/** On paper nothing opens at a press, so that the articles of the page stand open. */
function printing() {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("#list .title[aria-expanded='false']")];
    closed.forEach((button) => button.click());
  });
  addEventListener("afterprint", () => closed.forEach((button) => button.click()));
}
