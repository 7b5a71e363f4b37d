const state = { query: "", organisation: "", place: "", mode: "published", from: "", to: "", types: new Set([0, 1, 2, 3, 4]), amounts: null, only: -1, order: "new", names: 0 };

function shown(mention) { return state.types.has(mention.t); }

function hasQuery(article, words) {
  if (!words.length) return true;
  const names = article.mentions.map((m) => m.value).join("\n");
  const text = (article.title + "\n" + article.text + "\n" + names + "\n" + article.source + "\n" + article.id).toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Both ends are days that belong to the period asked for; a mention's end does not belong to it. */
function inTime(article) {
  if (!state.from && !state.to) return true;
  const from = state.from || "0000", to = state.to || "9999";
  if (state.mode === "published") return article.day >= from && article.day !== "" && article.day <= to;
  return article.mentions.some((m) => m.t === 4 && m.from && m.from <= to && m.to > from);
}

function inPlace(article) {
  const wanted = state.place;
  return !wanted || article.mentions.some((m) => m.t === 2 && (wanted.length === 2 ? m.code === wanted || m.code.startsWith(wanted + "-") : placeKey(m) === wanted));
}

function placeKey(m) { return m.code + ";" + m.name; }

function inAmounts(m) {
  const bin = state.amounts;
  return m.t === 3 && m.currency === bin.currency && m.low >= bin.low && m.low < bin.high;
}

function matches(article, words) {
  if (state.only >= 0) return article.i === state.only;
  if (!inTime(article) || !inPlace(article)) return false;
  if (state.organisation && !article.mentions.some((m) => m.t < 2 && m.value === state.organisation)) return false;
  if (state.amounts && !article.mentions.some(inAmounts)) return false;
  if (state.types.size < 5 && !article.mentions.some(shown)) return false;
  return hasQuery(article, words);
}

function filtered() {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = articles.filter((article) => matches(article, words));
  const by = {
    new: (a, b) => (a.day && b.day ? (a.day < b.day ? 1 : a.day > b.day ? -1 : a.i - b.i) : !a.day - !b.day || a.i - b.i),
    old: (a, b) => (a.day && b.day ? (a.day < b.day ? -1 : a.day > b.day ? 1 : a.i - b.i) : !a.day - !b.day || a.i - b.i),
    many: (a, b) => b.mentions.length - a.mentions.length || a.i - b.i,
    file: (a, b) => a.i - b.i,
  };
  return found.sort(by[state.order]);
}

/** The filters that are set, as a name and a way to take each back. */
function active() {
  const chips = [];
  if (state.query) chips.push(["“" + state.query + "”", () => { state.query = ""; }]);
  if (state.organisation) chips.push([state.organisation, () => { state.organisation = ""; }]);
  if (state.place) chips.push([state.place.length === 2 ? country(state.place) : state.place.split(";").pop(), () => { state.place = ""; }]);
  if (state.from || state.to) chips.push([state.mode + " " + (state.from || "…") + " to " + (state.to || "…"), () => { state.from = state.to = ""; }]);
  if (state.amounts) chips.push([state.amounts.currency + " " + scaled(state.amounts.low) + " – " + scaled(state.amounts.high), () => { state.amounts = null; }]);
  if (state.only >= 0) chips.push([articles[state.only].title, () => { state.only = -1; }]);
  if (state.types.size < 5) chips.push([[...state.types].sort().map((t) => TYPE_NAMES[t].toLowerCase()).join(", ") || "no types", () => { state.types = new Set([0, 1, 2, 3, 4]); }]);
  return chips;
}
