import type { CivilDate } from "../calendar/civil-date.js";
import type { Plan } from "../open-day/plan.js";
import type { Regulation } from "../regulation/regulation.js";
import type { CategoryCode } from "../regulation/terms.js";
import { CATEGORY_WORDS, listed } from "../summary/words.js";

type Called = Pick<Plan, "theme" | "date" | "startsAt" | "endsAt" | "seats" | "forms"> & {
  readonly quotas: readonly Pick<Plan["quotas"][number], "category" | "least" | "most">[];
  readonly itinerary: readonly Pick<Plan["itinerary"][number], "name" | "startsAt" | "endsAt">[];
  readonly registrationClosesOn?: CivilDate | null;
};

/** What a call says, and nothing else: no text has a figure that is not among these. */
export type CallFacts = {
  readonly host: string;
  readonly day: Called;
  /** Who may come, as the governing regulation has it; where it is silent the text is silent too. */
  readonly regulation: Pick<Regulation, "minimumAge" | "civilCapacity" | "localTie" | "jointReview" | "publicNotice">;
  /** The page on which one applies and reads all of it. */
  readonly link: string;
  /** The office's own number for questions, where one was announced. */
  readonly phone?: string;
  /** Names of categories that the town added. */
  readonly categoryNames?: Readonly<Record<CategoryCode, string>>;
};

const TIES = { WORK: "工作", LIVE: "生活", STUDY: "学习" } as const;

/** The conditions in one sentence; empty where the regulation makes none. */
export const whoMayCome = ({ regulation: { minimumAge, civilCapacity, localTie } }: Pick<CallFacts, "regulation">): string =>
  [
    minimumAge && `年满${minimumAge.content}周岁`,
    civilCapacity && "具有完全民事行为能力",
    localTie && `在本地${localTie.content.map((tie) => TIES[tie]).join("、")}`,
  ]
    .filter(Boolean)
    .join("，");

const bounds = (least: number, most: number) => (least === most ? `${most}` : `${least}至${most}`);

/** The seats, and how they are shared among the groups. */
export function seatsOf({ day: { seats, quotas }, categoryNames = {} }: Pick<CallFacts, "day" | "categoryNames">): string {
  const nameOf = (category: CategoryCode) => categoryNames[category] ?? CATEGORY_WORDS[category] ?? category;
  const groups = quotas.map(({ category, least, most }) => `${nameOf(category)}${bounds(least, most)}名`);
  return `共${seats}名${groups.length > 0 ? `，其中${listed(groups)}` : ""}`;
}
