/** Chooses days, months or years so that between one and about eighty bins result. */
function grain(from, to) {
  const days = (Date.parse(to) - Date.parse(from)) / 864e5;
  return days <= 62 ? 10 : days <= 366 * 7 ? 7 : 4;
}

function next(bin) {
  if (bin.length === 4) return String(Number(bin) + 1).padStart(4, "0");
  const date = new Date((bin.length === 7 ? bin + "-01" : bin) + "T00:00Z");
  if (bin.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, bin.length);
}

function lastDay(bin) {
  const date = new Date((next(bin) + "-01-01").slice(0, 10) + "T00:00Z");
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const DAYS = 864e5;

/** The times mentioned that have a place on the calendar no longer than a year. */
function mentionedDays(found) {
  const days = [];
  for (const article of found) {
    for (const m of article.mentions) {
      if (m.t === 4 && shown(m) && m.from && !m.value.startsWith("P") && Date.parse(m.to) - Date.parse(m.from) <= 366 * DAYS) days.push(m.from);
    }
  }
  return days;
}

function drawTimeline(found) {
  const published = found.map((a) => a.day).filter(Boolean), mentioned = mentionedDays(found).sort();
  const all = middle(published, 0.01).concat(middle(mentioned, 0.03)).sort();
  if (!all.length) return put("timeline", el("p", { class: "empty" }, "No times."));
  const size = grain(all[0], all[all.length - 1]);
  let first = all[0].slice(0, size);
  const last = all[all.length - 1].slice(0, size);
  if (size === 4 && Number(last) - Number(first) > 90) first = String(Number(last) - 90);
  const bins = [];
  for (let bin = first; bin <= last && bins.length < 120; bin = next(bin)) bins.push(bin);
  const up = tally(published, size), down = tally(mentioned, size);
  const highest = Math.max(1, ...bins.map((b) => up.get(b) || 0)), deepest = Math.max(1, ...bins.map((b) => down.get(b) || 0));
  const outside = [...published, ...mentioned].filter((day) => day.slice(0, size) < first || day.slice(0, size) > last).length;
  const line = el("div", { class: "timeline", role: "group", "aria-label": "Publication and times mentioned; arrow keys move between them" }, ...bins.map((bin, i) => binButton(bin, i, bins.length, up.get(bin) || 0, down.get(bin) || 0, highest, deepest)));
  roving(line, ".bin");
  put("timeline", line,
    el("p", { class: "muted small" }, `Above: up to ${number(highest)} articles; below: up to ${number(deepest)} times mentioned; a bar for each ${size === 4 ? "year" : size === 7 ? "month" : "day"}.` + (outside ? ` ${number(outside)} days lie outside.` : "")));
}

/** Leaves out the ends, where a misread year would stretch the scale. */
function middle(days, share) {
  const sorted = [...days].sort(), cut = sorted.length < 20 ? 0 : Math.ceil(sorted.length * share);
  return sorted.slice(cut, sorted.length - cut);
}

function tally(days, size) {
  const counts = new Map();
  for (const day of days) counts.set(day.slice(0, size), (counts.get(day.slice(0, size)) || 0) + 1);
  return counts;
}

function binButton(bin, i, count, up, down, highest, deepest) {
  const every = Math.max(1, Math.ceil(count / 14)), isLabelled = bin.length === 7 ? (count > 30 ? bin.endsWith("-01") || i === 0 : i % every === 0) : i % every === 0;
  const name = `${bin}: ${number(up)} ${up === 1 ? "article" : "articles"} published, ${number(down)} ${down === 1 ? "time" : "times"} mentioned`;
  const height = (n, most) => (n ? Math.max(2, (88 * n) / most) : 0) + "px";
  const first = (bin + "-01-01").slice(0, 10);
  return el("button", { type: "button", class: "bin", "data-key": bin, title: name, "aria-label": name, onclick: () => set({ from: first, to: lastDay(bin), mode: up ? "published" : "mentioned", only: -1 }) },
    el("span", { class: "up", style: "height:" + height(up, highest) }),
    el("span", { class: "down", style: "height:" + height(down, deepest) }),
    el("span", { class: "label", "aria-hidden": "true" }, isLabelled ? (bin.length === 7 && count > 30 && bin.endsWith("-01") ? bin.slice(0, 4) : bin) : ""));
}
