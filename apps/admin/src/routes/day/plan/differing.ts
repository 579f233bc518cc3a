import type { Differing } from "../../../ui/TheirChange.js";
import { clauseName } from "../../../wording/zh-CN.clauses.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import type { PlanValues, Venue } from "./plan-values.js";

const { plan } = words;
const lines = (rows: readonly (string | undefined)[] = []) => rows.filter(Boolean).join("\n") || "—";

type Shown = {
  readonly [Field in keyof PlanValues]-?: readonly [name: string, say: (values: PlanValues, venues: readonly Venue[]) => string];
};

/** Every part of a plan in words, so that two versions can be laid side by side. */
const SHOWN: Shown = {
  theme: [plan.theme, ({ theme }) => theme ?? "—"],
  date: [plan.date, ({ date }) => date ?? "—"],
  startsAt: [plan.startsAt, ({ startsAt }) => startsAt ?? "—"],
  endsAt: [plan.endsAt, ({ endsAt }) => endsAt ?? "—"],
  seats: [plan.seats, ({ seats }) => String(seats ?? "—")],
  quotas: [
    plan.quotas,
    ({ quotas }) =>
      lines(
        quotas?.map(
          ({ category = "", least, most, filledBy }) =>
            `${terms.categories[category] ?? category} ${least}—${most} ${filledBy ? terms.filledBy[filledBy] : ""}`,
        ),
      ),
  ],
  itinerary: [
    plan.itinerary,
    ({ itinerary }, venues) =>
      lines(itinerary?.map(({ venue, startsAt, endsAt }) => `${startsAt}—${endsAt} ${venues.find(({ id }) => id === venue)?.name ?? ""}`)),
  ],
  contentBlocks: [plan.blocks, ({ contentBlocks }) => lines(contentBlocks?.map((one) => terms.contentBlocks[one]))],
  forms: [plan.forms, ({ forms }) => lines(forms?.map((one) => terms.forms[one]))],
  leader: [plan.leader, ({ leader }) => (leader ? plan.yes : plan.no)],
  leaderReport: [plan.leaderBy, ({ leader, leaderReport }) => (leader ? lines([leaderReport?.by, leaderReport?.subject]) : "—")],
  formFields: [
    plan.fields,
    ({ formFields }) =>
      lines(
        Object.entries(formFields ?? {}).map(
          ([name, demand]) => `${plan.formFields[name as keyof typeof plan.formFields]} ${plan.demands[demand]}`,
        ),
      ),
  ],
  grounds: [
    plan.grounds,
    ({ grounds }) => lines(Object.entries(grounds ?? {}).map(([clause, ground]) => ground && `${clauseName(clause)}：${ground}`)),
  ],
};

export const PARTS = Object.keys(SHOWN) as (keyof PlanValues)[];

type Versions = { readonly mine: PlanValues; readonly theirs: PlanValues };

/** The parts in which what is typed and what a colleague has put in do not say the same. */
export const differing = ({ mine, theirs }: Versions, venues: readonly Venue[]): Differing[] =>
  PARTS.map((key) => ({ key, name: SHOWN[key][0], mine: SHOWN[key][1](mine, venues), theirs: SHOWN[key][1](theirs, venues) })).filter(
    ({ mine, theirs }) => mine !== theirs,
  );
