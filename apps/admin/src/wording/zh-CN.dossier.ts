import type { ClauseName, ReleaseSubject, Values } from "@kaimen/domain";
import type { DossierDocument, DossierVerdict } from "../gql/graphql.js";
import { saidValue } from "./zh-CN.dates.js";
import { regulation } from "./zh-CN.regulation.js";
import { releases } from "./zh-CN.releases.js";
import { terms } from "./zh-CN.terms.js";

const verdicts: Record<DossierVerdict, string> = {
  SATISFIED: "已落实",
  WITH_GROUND: "有理由的例外",
  NOT_YET: "未到时候",
  NOT_SATISFIED: "未落实",
  NOT_APPLICABLE: "不适用",
};
const documents: Record<DossierDocument, string> = {
  PLAN: "活动方案",
  ANNOUNCEMENT: "公告",
  REVIEW: "联审记录",
  DRAW: "名单产生记录",
  NOTICE: "公示及异议",
  OPINIONS: "意见及答复",
  SUMMARY: "活动总结",
};
const whys: Readonly<Record<string, string>> = {
  SILENT: "制度没有规定，本单位也没有设定。",
  STAGE_LEFT_OUT: "制度没有这个环节。",
  CANCELLED: "活动已取消。",
  NOTHING_AROSE: "没有发生需要办的事。",
};
const methods: Readonly<Record<string, string>> = {
  ...regulation.values,
  LOT: "公开抽签",
  EVERYBODY: "人数未超过名额，全部入选",
  ORGANISER: "举办单位拟定",
};

const words = (codes: unknown, known: Readonly<Record<string, string>>) =>
  (Array.isArray(codes) ? codes : []).map((code) => known[String(code)] ?? String(code)).join("、");
const whether = (codes: unknown, said: (list: string) => string, known: Readonly<Record<string, string>>) =>
  Array.isArray(codes) && codes.length > 0 ? said(words(codes, known)) : "";
const onDay = (day: unknown) => (day ? `${saidValue(day)}` : "");
const asked = (what: string) => (values: Values) => `${what}。报名${values.applied}人。`;
const arranged = (known: Readonly<Record<string, string>>) => (values: Values) =>
  `安排：${words(values.planned, known) || "无"}。${whether(values.missing, (list) => `没有安排：${list}。`, known)}`;
const readBy = (values: Values) =>
  `已发布文字${values.texts}篇。${whether(values.unread, (list) => `没有审全：${list}。`, releases.subjects as Record<ReleaseSubject, string>)}`;

const reading = (code: unknown, { workingDays }: Values) => (regulation.values[String(code)] ?? "").replace("N", String(workingDays));

function lead(values: Values): string {
  const { act, on, due, earliest, provisional, fits } = values;
  const rule = `${regulation.values[String(act)]}要${reading(values.reading, values)}：${earliest ? `最早${onDay(earliest)}，` : ""}最晚${onDay(due)}${provisional ? "（暂定）" : ""}。`;
  if (!on) return `${rule}还没有办。`;
  const met = Array.isArray(fits) ? fits.map((one) => `“${reading(one, values)}”`).join("、") : "";
  return `${rule}实际${onDay(on)}办，${met ? `符合读法${met}` : "三种读法都不符合"}。`;
}

/** How a clause was judged, with what was compared. A new clause is a type error until it has its sentence. */
const derivations: Record<ClauseName, (values: Values) => string> = {
  host: ({ wanted, host }) => `条文：${wanted}。实际：${host}。`,
  timesPerYear: ({ held, least, planned }) => `应不少于${least}次，计划${planned}次，已举办${held}次。`,
  months: ({ month, months, missing }) =>
    month
      ? `一般在${saidValue(months)}月，实际在${month}月。`
      : `一般在${saidValue(months)}月。${whether(missing, (list) => `还没有举办：${list}月。`, {})}`,
  localTie: ({ ties, applied }) => `报名须在本地${words(ties, terms.ties)}，本人声明，部门联审。报名${applied}人。`,
  minimumAge: ({ age, applied }) => `报名时逐人核验活动当天是否满${age}周岁。报名${applied}人。`,
  maximumAge: ({ age, applied }) => `报名时逐人核验活动当天是否不超过${age}周岁。报名${applied}人。`,
  civilCapacity: asked("报名须声明有完全民事行为能力，部门联审"),
  categories: ({ groups, beyond }) => `分${groups}类。${whether(beyond, (list) => `本单位增加：${list}。`, terms.categories)}`,
  onePlacePerPerson: asked("重复的报名逐份核对"),
  dataConsent: asked("报名须先看告知书并同意"),
  lead,
  selectionGroup: ({ members, least, on }) => `至少${least}人，实际${members}人。${on ? `${onDay(on)}成立。` : ""}`,
  recruitment: ({ on, channels }) => `${onDay(on)}公告，渠道：${words(channels, terms.recruitment)}。`,
  registration: ({ on, applied }) => `${on ? `报名到${onDay(on)}。` : ""}报名${applied}人。`,
  jointReview: ({ departments, least, decided, on }) =>
    `至少${least}个部门，实际${departments}个；审结${decided}人。${on ? `${onDay(on)}完成。` : ""}`,
  selection: ({ method, found, selected, on }) =>
    found ? `${onDay(on)}，${methods[String(found)] ?? found}，入选${selected}人。` : `办法：${methods[String(method)] ?? method}。`,
  publicNotice: ({ on, objections, open }) => (on ? `${onDay(on)}公示。异议${objections}件，没有处理的${open}件。` : "还没有公示。"),
  noticeTerms: ({ wanted, from, to, workingDays }) =>
    from ? `应不少于${wanted}个工作日。${onDay(from)}公布，到${onDay(to)}，计${workingDays}个工作日。` : `应不少于${wanted}个工作日。`,
  invitationTerms: ({ invited, answered, lapsed }) => `邀请${invited}人，答复${answered}人，过期收回${lapsed}人。`,
  venueTypes: ({ kinds, beyond }) =>
    `安排：${words(kinds, terms.venueTypes)}。${whether(beyond, (list) => `条文之外：${list}。`, terms.venueTypes)}`,
  venues: ({ venues, least, most, attended }) => `应为${least}到${most}处，实际${venues}处；到场${attended}人。`,
  contentBlocks: arranged(terms.contentBlocks),
  forms: arranged(terms.forms),
  leaderReport: ({ by, role, subject }) =>
    by ? `${role === "PRINCIPAL" ? "主要领导" : "分管领导"}${by}：${subject}。` : "没有安排领导报告。",
  everyOpinionAnswered: ({ raised, answered, open, overdue }) =>
    `收到${raised}件，答复${answered}件，没有答复${open}件，其中逾期${overdue}件。`,
  replyTerms: ({ answered, late, overdue }) => `答复${answered}件，其中逾期答复${late}件；逾期还没有答复${overdue}件。`,
  signOffBySecondPerson: ({ inWriting }) => `书面答复${inWriting}件，没有审签不能答复。`,
  releaseReview: readBy,
  secrecyReview: readBy,
  settledCalendar: ({ date }) => `举行日期${onDay(date)}。`,
  schedule: () => "",
  retention: ({ kept, until }) => `还保存${kept}人的个人信息，代表最长到${onDay(until)}。`,
};

/** What a verdict stands on, in a sentence; the ground behind it where one was needed. */
export function derivationOf(clause: string, values: Values): string {
  if (typeof values.why === "string") return whys[values.why] ?? values.why;
  if (Object.keys(values).length === 0) return "还没有到这一步。";
  const said = derivations[clause as ClauseName]?.(values) ?? "";
  return values.ground ? `${said}理由：${values.ground}` : said;
}

/** The evidence dossier (台账). */
export const dossier = {
  verdicts,
  documents,
  title: (theme: string) => `${theme} 台账`,
  yearTitle: (year: number) => `${year} 年台账`,
  caption: (title: string, version: string, at: string) => `依据《${title}》（${version}），截至 ${at}。条文要点为归纳，不是原文。`,
  exportedBy: (by: string, at: string, purpose: string) => `${by} 于 ${at} 导出，用途：${purpose}。姓名已遮盖。`,
  office: "本单位设定",
  silent: "制度没有规定的",
  nothingToShow: "本条没有需要逐次核对的内容。",
  yearly: "每年举办几次，见年度台账。",
  clause: "条款",
  verdict: "落实情况",
  derivation: "核对",
  acts: "谁在什么时候办",
  document: "佐证",
  noAct: "—",
  times: (count: number) => `${count} 次`,
  print: "打印",
  files: "佐证文件",
  exported: {
    purpose: "用途",
    purposeHint: "写明交给谁、做什么用，写进操作日志，也写在文件里",
    words: {
      name: "下载台账",
      says: "把台账和佐证文件打成一个压缩包。里面的姓名都已遮盖。谁在什么时候为什么下载，都记入操作日志。",
      basis: "个人信息保护法第五十一条",
    },
    running: "正在打包台账，可以离开这一页",
    ready: "台账已经下载",
    failed: "台账没有打包成功，请再试一次",
  },
  year: {
    day: "开放日",
    date: "日期",
    status: "状态",
    days: "各次开放日",
    none: "这一年还没有开放日。",
    see: "看台账",
    caption: (at: string) => `全年的要求，依据现行制度，截至 ${at}。`,
  },
  report: {
    title: "政府信息公开工作年度报告用语",
    hint: "年度报告的表格没有开放日一栏，这段话可以放进“总体情况”。只用网站上已公开的数字，不满五人的不写。",
    copy: "复制",
    copied: "已复制",
    standsOn: "依据的数字",
    withheld: "不满五人，不写",
    counts: {
      venues: "开放场所（处）",
      announcements: "活动公告（篇）",
      notices: "名单公示（篇）",
      summaries: "活动总结（篇）",
      publishedOpinions: "公开的意见答复（件）",
    },
  },
} as const;
