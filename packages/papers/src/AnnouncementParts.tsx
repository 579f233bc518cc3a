import type { CivilDate, Departure, LeaderReport, Plan } from "@kaimen/domain";
import { type Row, Summary } from "./Summary.js";
import type { PaperWords } from "./wording/words.js";

/** What an announcement tells of a plan, whether it stands or is still being typed. */
export type AnnouncedPlan = Pick<Plan, "theme" | "date" | "startsAt" | "endsAt" | "forms" | "seats"> & {
  readonly itinerary: readonly Pick<Plan["itinerary"][number], "name">[];
  readonly quotas: readonly Pick<Plan["quotas"][number], "category" | "least" | "most">[];
  readonly leaderReport?: Pick<LeaderReport, "by" | "subject"> | null;
  readonly departures: readonly Pick<Departure, "ground">[];
  readonly registrationClosesOn?: CivilDate | null;
};

type Props = { readonly plan: AnnouncedPlan; readonly words: PaperWords; readonly phone?: string };

/** The announcement (公告) in the parts that such announcements have, each from the plan itself. */
export function AnnouncementParts({ plan, words, phone }: Props) {
  const { announcement: parts } = words;
  const { theme, date, startsAt, endsAt, itinerary, departures } = plan;
  const rows: Row[] = [
    [parts.theme, theme],
    [parts.time, `${words.date(date)} ${words.from(startsAt, endsAt)}`],
    [parts.places, itinerary.map(({ name }) => name).join("、")],
    [parts.content, contentOf(plan, words)],
    [parts.who, whoOf(plan, words)],
    [parts.how, howOf(plan, words, phone)],
    [parts.mind, parts.bring],
  ];
  if (departures.length > 0) rows.push([parts.departures, departures.map(({ ground }) => ground).join("；")]);
  return <Summary rows={rows} />;
}

function contentOf({ forms, leaderReport }: AnnouncedPlan, { announcement: { leader }, forms: named }: PaperWords): string {
  const said = forms.map((form) => named[form]).join("、");
  return leaderReport ? `${said}；${leader}：${leaderReport.by}，${leaderReport.subject}` : said;
}

function whoOf({ quotas, seats }: AnnouncedPlan, { announcement: parts, categories }: PaperWords): string {
  const groups = quotas.map(({ category, least, most }) =>
    parts.group(categories[category] ?? category, least === most ? String(most) : `${least}–${most}`),
  );
  return [parts.total(seats), ...groups].join("；");
}

const howOf = ({ registrationClosesOn: until }: AnnouncedPlan, { announcement: parts, date }: PaperWords, phone?: string): string =>
  [until && parts.apply(date(until)), phone && parts.phone(phone)].filter(Boolean).join("");
