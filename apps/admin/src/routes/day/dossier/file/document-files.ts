import { maskIdentifiers } from "@kaimen/domain";
import type { DossierDocument } from "../../../../gql/graphql.js";
import { minuteOf } from "../../../../wording/zh-CN.dates.js";
import { wording } from "../../../../wording/zh-CN.js";
import type { Day } from "../../DayFrame.js";
import { csv } from "./csv.js";
import type { Documents } from "./documents.js";
import type { DossierFile } from "./zip-of.js";

const { categories, jointVerdicts, lineStates, objectionStatuses, opinions: opinionWords, reviewVerdicts } = wording;

const category = (code: string) => categories[code] ?? code;
/** What the contract calls a thing is the program's affair. */
const json = (value: unknown) => `${JSON.stringify(value, (key, one) => (key === "__typename" ? undefined : one), 2)}\n`;
/** A clerk may have typed a number into a reason: it does not leave the house. */
const masked = (text: string | null | undefined) => (text ? maskIdentifiers(text) : "");

type Published = { readonly text: string; readonly publishedAt: Parameters<typeof minuteOf>[0] };
const published = (name: string, it: Published | null | undefined): DossierFile[] =>
  it ? [{ name, text: `${minuteOf(it.publishedAt)}\n\n${it.text}\n` }] : [];

const planOf = ({ timeline: _, ...plan }: Day, { reallocations }: Documents): DossierFile[] => [
  { name: "documents/plan.json", text: json({ ...plan, reallocations }) },
];

function reviewOf({ reviewed, units }: Documents): DossierFile[] {
  const unitOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  const rows = reviewed.flatMap(({ receiptNumber, category: code, name, verdict, opinions, recusals }) => {
    const who = [receiptNumber, category(code), name, jointVerdicts[verdict]];
    return [
      ...opinions.map(({ department, verdict: said, reason, on, stands }) => [
        ...who,
        ...[unitOf(department), reviewVerdicts[said], masked(reason), on, stands ? "现行" : "已改变"],
      ]),
      ...recusals.map(({ department, reason, on }) => [...who, unitOf(department), "回避", masked(reason), on, ""]),
    ];
  });
  const head = ["报名号", "代表类别", "姓名（遮盖）", "联审结论", "部门", "意见", "理由", "日期", "效力"];
  return reviewed.length > 0 ? [{ name: "documents/joint-review.csv", text: csv(head, rows) }] : [];
}

/** With a bundle anybody draws the same list again; without one it says how the list came about. */
const drawOf = ({ draw }: Documents): DossierFile[] => (draw ? [{ name: "documents/draw.json", text: json(draw.bundle ?? draw) }] : []);

function noticeOf({ notice, objections }: Documents): DossierFile[] {
  const lines = notice?.lines?.map((line) => [
    ...[line.place, line.shownAs, category(line.category), line.villageOrUnit, lineStates[line.state]],
  ]);
  const raised = objections.map((one) => [...[one.receiptNumber, one.against, one.raisedOn, objectionStatuses[one.status], one.decidedOn]]);
  return [
    ...published("documents/notice.txt", notice),
    ...(lines
      ? [{ name: "documents/notice-list.csv", text: csv(["序号", "姓名（遮盖）", "代表类别", "村（社区）或单位", "状态"], lines) }]
      : []),
    ...(raised.length > 0
      ? [{ name: "documents/objections.csv", text: csv(["异议编号", "涉及报名号", "提出", "结论", "决定"], raised) }]
      : []),
  ];
}

/** What was asked and answered in the words that were published, which are masked; of the others what is counted, and no words. */
function opinionsOf({ said }: Documents): DossierFile[] {
  const rows = said.map(({ receiptNumber, kind, status, receivedOn, unit, clock, rounds }) => {
    const last = rounds.at(-1);
    const reply = last?.reply;
    const shown = last?.published;
    const adopted = reply?.adopted == null ? "" : reply.adopted ? "采纳" : "未采纳";
    return [
      ...[receiptNumber, opinionWords.kinds[kind], opinionWords.statuses[status], receivedOn, unit?.name, clock?.due],
      ...[reply?.repliedOn, reply ? (reply.late ? "逾期" : "按时") : "", adopted, shown?.question ?? "（未公开）", shown?.reply],
    ];
  });
  const head = ["编号", "种类", "状态", "收到", "承办", "到期", "答复", "时限", "采纳", "意见（已公开的）", "答复内容（已公开的）"];
  return said.length > 0 ? [{ name: "documents/opinions.csv", text: csv(head, rows) }] : [];
}

/** The files behind each document of a dossier; the first one is where its link leads. */
export const filesOf = (day: Day, documents: Documents): Readonly<Record<DossierDocument, readonly DossierFile[]>> => ({
  PLAN: planOf(day, documents),
  ANNOUNCEMENT: published("documents/announcement.txt", documents.announcement),
  REVIEW: reviewOf(documents),
  DRAW: drawOf(documents),
  NOTICE: noticeOf(documents),
  OPINIONS: opinionsOf(documents),
  SUMMARY: published("documents/summary.txt", documents.summary),
});
