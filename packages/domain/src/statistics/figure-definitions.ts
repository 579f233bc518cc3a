/** A definition in the two languages of the contract's readers. */
export type Words = { readonly zh: string; readonly en: string };

export const FIGURE_UNITS = ["ATTENDANCES", "DAYS", "ITEMS", "PEOPLE", "PER_CENT"] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export type FigureDefinition = {
  readonly unit: FigureUnit;
  readonly definition: Words;
  /** Absent where the figure is a count or a median, and not a share. */
  readonly numerator?: Words;
  readonly denominator?: Words;
  /** People are counted, or what they did: where fewer than five are behind it, it is withheld. */
  readonly ofPeople: boolean;
};

const share = (definition: Words, numerator: Words, denominator: Words, ofPeople: boolean): FigureDefinition => ({
  unit: "PER_CENT",
  definition,
  numerator,
  denominator,
  ofPeople,
});
const count = (unit: FigureUnit, zh: string, en: string): FigureDefinition => ({
  unit,
  definition: { zh, en },
  ofPeople: unit === "PEOPLE" || unit === "ATTENDANCES",
});
const words = (zh: string, en: string): Words => ({ zh, en });

const REVIEWED = words("审查已办结的报名人数（人，合并重复报名）", "people whose review is concluded, duplicates merged");
const PASSED = words("审查通过人数（人）", "people who passed the review");
const INVITED = words("受邀人数（人，含递补）", "people invited, reserves who moved up included");
const ATTENDED = words("签到人数（人）", "people who checked in");
const RAISED = words("登记的意见（件）", "opinions registered");
const REPLIED = words("已答复本人的意见（件）", "opinions whose author has been told the answer");

/** Every public figure, with what it divides by what. Published in the descriptions of the GraphQL contract. */
export const FIGURE_DEFINITIONS = {
  OPEN_DAYS_HELD: count("ITEMS", "已举办的开放日场数。", "Open days that were held."),
  APPLICANTS: count(
    "PEOPLE",
    "报名人数：同一人多次报名只计一人，已撤回的不计。",
    "People who applied and have not withdrawn; one person who applied twice is one.",
  ),
  APPLICATIONS: count(
    "ATTENDANCES",
    "报名人次：每份报名各计一次，已撤回的也计。",
    "Applications received, withdrawn ones included; one person who applied twice is two.",
  ),
  REPRESENTATIVES: count("PEOPLE", "到场代表人数：签到的人，每人计一次。", "Representatives who came: people who checked in, each once."),
  VISITS: count("ATTENDANCES", "参观人次：每人每到一个参观点计一次。", "Visits: each person at each stop is one."),
  OPINIONS_RAISED: count("ITEMS", "登记的意见件数，重办不另计。", "Opinions registered; one that was reopened is still one."),
  PASS_RATE: share(words("审查通过率", "Share of applicants who passed the review"), PASSED, REVIEWED, true),
  SELECTION_RATE: share(
    words("入选率", "Share of those who passed who were selected"),
    words("首次入选人数（人）", "people selected at first"),
    words("进入遴选的人数（人）", "people on the list that was drawn from"),
    true,
  ),
  DECLINE_RATE: share(words("放弃率", "Share of the invited who declined"), words("放弃人数（人）", "people who declined"), INVITED, true),
  ATTENDANCE_RATE: share(
    words("到场率", "Share of those expected who came"),
    ATTENDED,
    words("应到人数（人）：受邀且保有名额，或现场替补", "people expected: invited and still holding a place, or standing in at the door"),
    true,
  ),
  REPLY_RATE: share(words("答复率", "Share of opinions that were answered"), REPLIED, RAISED, false),
  ON_TIME_RATE: share(
    words("按时答复率：以末次答复计，无时限的不计入", "Share of answers in time, by the last answer; without those that had no deadline"),
    words("按时答复的意见（件）", "opinions answered by the due day"),
    words("有时限且已答复的意见（件）", "answered opinions that had a deadline"),
    false,
  ),
  ON_THE_SPOT_RATE: share(
    words("现场答复率", "Share of answers given on the spot"),
    words("现场答复的意见（件）", "opinions answered on the spot"),
    REPLIED,
    false,
  ),
  ADOPTION_RATE: share(
    words("采纳率", "Share of decided suggestions that were adopted"),
    words("采纳的意见（件）", "opinions adopted"),
    words("已说明是否采纳的意见（件）", "opinions with a yes or no"),
    false,
  ),
  SATISFACTION_RATE: share(
    words("满意率：非常满意、满意、基本满意占全部评价", "Share of ratings of the three better grades"),
    words("满意的评价（人）", "ratings of the three better grades"),
    words("全部评价（人）", "all ratings"),
    true,
  ),
  MEDIAN_REPLY_DAYS: count(
    "DAYS",
    "答复用时中位数：自收到（或重办）次日起至答复当日的工作日数。",
    "Median working days to the answer, from the day after receipt or reopening to the day of the answer.",
  ),
} as const satisfies Record<string, FigureDefinition>;

export type FigureCode = keyof typeof FIGURE_DEFINITIONS;
export const FIGURES = Object.keys(FIGURE_DEFINITIONS) as readonly FigureCode[];
