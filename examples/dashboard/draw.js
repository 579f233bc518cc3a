/** Draws what was read. Text goes in as text alone, so that nothing an answer holds can become markup. */

const SVG = "http://www.w3.org/2000/svg";
const UNITS = { ATTENDANCES: " 人次", DAYS: " 个工作日", ITEMS: " 件", PEOPLE: " 人", PER_CENT: "%" };

const NAMES = {
  OPEN_DAYS_HELD: "已举办场数",
  APPLICANTS: "报名人数",
  APPLICATIONS: "报名人次",
  REPRESENTATIVES: "到场代表",
  VISITS: "参观人次",
  OPINIONS_RAISED: "意见件数",
  PASS_RATE: "审查通过率",
  SELECTION_RATE: "入选率",
  DECLINE_RATE: "放弃率",
  ATTENDANCE_RATE: "到场率",
  REPLY_RATE: "答复率",
  ON_TIME_RATE: "按时答复率",
  ON_THE_SPOT_RATE: "现场答复率",
  ADOPTION_RATE: "采纳率",
  SATISFACTION_RATE: "满意率",
  MEDIAN_REPLY_DAYS: "答复用时中位数",
};

/** A code that is newer than this page is shown as it is. */
export const nameOf = (code) => NAMES[code] ?? code;

const unitOf = ({ code, unit }) => (code === "OPEN_DAYS_HELD" ? " 场" : (UNITS[unit] ?? ""));

function textOf(figure) {
  const { value, numerator, denominator, withheld } = figure;
  if (withheld) return "不予显示";
  if (value === null) return "—";
  const share = denominator === null ? "" : `（${numerator}/${denominator}）`;
  return `${value}${unitOf(figure)}${share}`;
}

const element = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);
const shape = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The town first, then its open days in order. */
const columnsOf = ({ figures, days }) => [
  { title: "全镇", figures },
  ...days.map(({ date, theme, statistics }) => ({ title: date, theme, figures: statistics.figures })),
];

export function drawTable(table, read) {
  const columns = columnsOf(read);
  const heads = columns.map(({ title, theme }) => element("th", { scope: "col" }, title, ...(theme ? [element("small", {}, theme)] : [])));
  const rows = read.figures.map(({ code }) => {
    const cells = columns.map(({ figures }) => element("td", {}, textOf(figures.find((figure) => figure.code === code))));
    return element("tr", {}, element("th", { scope: "row" }, nameOf(code)), ...cells);
  });
  table.replaceChildren(
    element("caption", {}, `${read.name}：全镇和各场开放日`),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "指标"), ...heads)),
    element("tbody", {}, ...rows),
  );
}

const ROW = 56;

/** A bar for the town and for each of its open days; the words of every bar stand in the description too. */
export function drawChart(place, read, code) {
  const bars = columnsOf(read).map(({ title, figures }) => ({ title, figure: figures.find((figure) => figure.code === code) }));
  const scale = bars[0].figure.unit === "PER_CENT" ? 100 : Math.max(1, ...bars.map(({ figure }) => figure.value ?? 0));
  const words = bars.map(({ title, figure }) => `${title}：${textOf(figure)}`).join("；");
  const chart = shape(
    "svg",
    { role: "img", "aria-labelledby": "chart-title chart-words", width: "100%", height: bars.length * ROW },
    shape("title", { id: "chart-title" }, `${nameOf(code)}，全镇和各场开放日`),
    shape("desc", { id: "chart-words" }, words),
    ...bars.flatMap(({ title, figure }, at) => barOf(title, figure, scale, at * ROW)),
  );
  place.replaceChildren(chart);
}

/** Widths are shares of the page, so that the words keep their size on a telephone and on a wall. */
const barOf = (title, figure, scale, top) => [
  shape("text", { x: 0, y: top + 18 }, title),
  shape("text", { x: "100%", y: top + 18, "text-anchor": "end", class: "value" }, textOf(figure)),
  shape("rect", { x: 0, y: top + 26, width: "100%", height: 14, rx: 3, class: "track" }),
  shape("rect", { x: 0, y: top + 26, width: `${(100 * (figure.value ?? 0)) / scale}%`, height: 14, rx: 3, class: "bar" }),
];

/** What the chosen figure means, in the contract's own words. */
export function drawMeaning(place, { figures }, code) {
  const { meaning, numerator, denominator } = figures.find((figure) => figure.code === code).definition;
  const share = numerator && denominator ? [element("br"), `分子：${numerator.zh}。分母：${denominator.zh}。`] : [];
  place.replaceChildren(`口径：${meaning.zh.replace(/。$/, "")}。`, ...share);
}
