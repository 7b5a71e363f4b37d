const TYPES = ["ORG", "PER", "LOC", "AMOUNT", "DATE"];
const TYPE_NAMES = ["Organisations", "Persons", "Places", "Amounts", "Times"];
const SINGULAR = ["organisation", "person", "place", "amount", "time"];
const PARTS = ["headline", "body", "teaser"];
const SIGNS = { APPROX: "≈ ", MORE_THAN: "> ", LESS_THAN: "< ", EQUAL_OR_LESS: "≤ ", EQUAL_OR_MORE: "≥ " };
const articles = [];

/** Turns what the page carries, arrays without names, into objects. */
function articleOf(row) {
  const [id, source, day, title, text, mentions, conversions] = row;
  const article = { i: articles.length, id, source, day, text, mentions: mentions.map(mentionOf), conversions };
  article.title = title || firstLine(text) || id || source;
  for (const [from, to] of conversions) {
    if (article.mentions[from] && article.mentions[to]) {
      article.mentions[to].converts = article.mentions[from];
      article.mentions[from].converted = article.mentions[to];
    }
  }
  return article;
}

function firstLine(text) {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  return line.length > 160 ? line.slice(0, 157) + "…" : line;
}

function mentionOf([t, start, end, value, confidence, part, origin, extra, surface]) {
  const mention = { t, start, end, value, confidence, part, origin, surface };
  if (t === 2) {
    const semicolon = value.indexOf(";");
    mention.name = semicolon < 0 ? value : value.slice(0, semicolon);
    mention.code = semicolon < 0 ? "" : value.slice(semicolon + 1);
    mention.kind = extra;
  } else if (t === 3) {
    const [currency, range, modifier] = value.split(" ");
    const bounds = range.split("..");
    mention.currency = currency;
    mention.low = Number(bounds[0]);
    mention.high = Number(bounds[bounds.length - 1]);
    mention.modifier = modifier || "";
  } else if (t === 4 && extra) {
    [mention.from, mention.to] = extra.split("/");
  }
  return mention;
}

/** Reads the data in slices, so that the browser stays awake. */
async function load(progress) {
  const blocks = document.querySelectorAll("script[type='application/json']");
  for (let i = 0; i < blocks.length; i++) {
    for (const row of JSON.parse(blocks[i].textContent)) articles.push(articleOf(row));
    blocks[i].remove();
    progress((i + 1) / blocks.length);
    await new Promise((done) => setTimeout(done));
  }
}

function add(map, key, article) {
  let entry = map.get(key);
  if (!entry) map.set(key, (entry = { key, articles: 0, mentions: 0, last: -1 }));
  if (entry.last !== article.i) entry.articles++;
  entry.last = article.i;
  entry.mentions++;
  return entry;
}

function ranked(map) {
  return [...map.values()].sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.key < b.key ? -1 : 1));
}

const whole = new Intl.NumberFormat("en");
function number(n) { return whole.format(n); }

function scaled(n) {
  const size = Math.abs(n);
  for (const [unit, name] of [[1e15, " quadn"], [1e12, " tn"], [1e9, " bn"], [1e6, " M"]]) {
    if (size >= unit) return trimmed(n / unit) + name;
  }
  return size >= 1 || size === 0 ? trimmed(n) : String(Number(n.toPrecision(3)));
}

function trimmed(n) { return new Intl.NumberFormat("en", { maximumSignificantDigits: Math.abs(n) >= 1000 ? 6 : 4 }).format(n); }

function money(m) {
  const range = m.low === m.high ? scaled(m.low) : scaled(m.low) + " – " + scaled(m.high);
  return (SIGNS[m.modifier] || "") + m.currency + " " + range;
}

let countryNames;
function country(code) {
  try {
    countryNames = countryNames || new Intl.DisplayNames(["en"], { type: "region" });
    return countryNames.of(code) || code;
  } catch {
    return code;
  }
}
