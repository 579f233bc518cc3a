import { Problem, readFigures } from "./ask.js";
import { drawChart, drawMeaning, drawTable, nameOf } from "./draw.js";

const one = (id) => document.getElementById(id);
const STORE = "open-day-dashboard";
const YEARS_BACK = 2;
const FIRST_SHOWN = "APPLICANTS";
/** Nobody can mend these by waiting: the page stops asking. */
const FINAL = ["KEY_REFUSED", "KEY_EXPIRED", "KEY_REVOKED", "ORIGIN_REFUSED", "ORIGIN_UNKNOWN", "NO_SCOPE_STATISTICS", "NO_TOWN"];

const defaults = { endpoint: "http://localhost:4000/graphql", town: "shuidong", key: "", every: 60 };
const config = await import("./config.js").then(
  (file) => file.default,
  () => ({}),
);
let settings = { ...defaults, ...config, ...JSON.parse(sessionStorage.getItem(STORE) ?? "{}") };
let read;
let timer;
let isWaiting = false;
let asked = 0;

function say(place, words) {
  place.hidden = !words;
  if (place.textContent !== words) place.textContent = words;
}

function show() {
  const choice = one("figure");
  if (!choice.options.length) choice.append(...read.figures.map(({ code }) => new Option(nameOf(code), code, false, code === FIRST_SHOWN)));
  const code = choice.value;
  drawChart(one("chart"), read, code);
  drawMeaning(one("meaning"), read, code);
  drawTable(one("table"), read);
  say(one("town"), `${read.name} · 政府开放日数据看板`);
  say(
    one("as-of"),
    `数据截至 ${new Date(read.asOf).toLocaleString("zh-CN", { timeZone: "Asia/Shanghai" })}，每 ${settings.every} 秒自动更新`,
  );
  say(one("note"), read.withDays ? "" : "此密钥没有 OPEN_DAYS 权限，只显示全镇指标。");
  one("settings").hidden = true;
  one("figures").hidden = false;
}

/** What was read stays on the page while a later reading fails: old figures with their time are better than none. */
function complain(problem) {
  say(one("problem"), problem instanceof Problem ? problem.message : "本页出错，请刷新后重试。");
  if (!read || FINAL.includes(problem.code)) one("settings").hidden = false;
  if (!(problem instanceof Problem)) console.error(problem);
}

function wait(seconds) {
  isWaiting = true;
  timer = setTimeout(refresh, seconds * 1000);
}

function stop() {
  isWaiting = false;
  clearTimeout(timer);
  asked += 1;
}

/** Only the last reading that was asked for is shown, in whatever order they come back. */
async function refresh() {
  stop();
  const mine = asked;
  const isLast = () => mine === asked;
  try {
    const found = await readFigures(settings, Number(one("year").value));
    if (!isLast()) return;
    read = found;
    say(one("problem"), "");
    show();
    wait(settings.every);
  } catch (problem) {
    if (!isLast()) return;
    complain(problem);
    if (!FINAL.includes(problem.code)) wait(problem.wait || settings.every);
  }
}

function forget() {
  stop();
  sessionStorage.removeItem(STORE);
  settings = { ...settings, key: "" };
  read = undefined;
  one("settings").elements.key.value = "";
  one("settings").hidden = false;
  one("figures").hidden = true;
  for (const id of ["problem", "note", "as-of"]) say(one(id), "");
}

one("settings").addEventListener("submit", (event) => {
  event.preventDefault();
  const { endpoint, town, key } = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]));
  settings = { ...settings, endpoint, town, key };
  sessionStorage.setItem(STORE, JSON.stringify({ endpoint, town, key }));
  refresh();
});
one("forget").addEventListener("click", forget);
one("figure").addEventListener("change", show);
one("year").addEventListener("change", refresh);
/** A page that nobody looks at does not ask; it catches up when somebody does. */
document.addEventListener("visibilitychange", () => {
  if (document.hidden) clearTimeout(timer);
  else if (isWaiting) refresh();
});
/** Whoever has no mouse scrolls a wide table with the keyboard. */
one("scroll").tabIndex = 0;

const thisYear = Number(new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Shanghai" }).slice(0, 4));
for (let year = thisYear + 1; year >= thisYear - YEARS_BACK; year -= 1)
  one("year").append(new Option(year, year, false, year === thisYear));
for (const name of ["endpoint", "town", "key"]) one("settings").elements[name].value = settings[name];
if (settings.key) refresh();
