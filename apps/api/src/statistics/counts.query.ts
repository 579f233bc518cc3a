import type { ApplicationChannel, CategoryCode, FigureCounts, OpinionStatus, SatisfactionGrade, Status } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { figureCounts } from "./figure-counts.js";
import { type CountStatements, OF_NAMED_DAYS, OF_ONE_YEAR } from "./statistics.sql.js";

export type DayRow = {
  readonly openDay: string;
  readonly organisation: string;
  readonly status: Status;
  readonly categories: readonly CategoryCode[];
  readonly selected: number;
  readonly candidates: number;
};

export type CrowdRow = Pick<
  FigureCounts,
  "applications" | "applicants" | "reviewed" | "passed" | "invited" | "declined" | "expected" | "attended" | "visits"
> & { readonly openDay: string; readonly category: CategoryCode; readonly channel: ApplicationChannel };

export type OpinionCountRow = {
  readonly organisation: string;
  readonly openDay: string | null;
  readonly unit: string | null;
  readonly department: string | null;
  readonly status: OpinionStatus;
  readonly grade: SatisfactionGrade | null;
  readonly opinions: number;
  readonly withDeadline: number;
  readonly inTime: number;
  readonly late: number;
  readonly onTheSpot: number;
  readonly adopted: number;
  readonly notAdopted: number;
  readonly reopened: number;
  readonly workingDays: readonly number[];
};

/** What is counted apart: one open day, or the opinions that belong to none. */
export type Part = {
  readonly counts: FigureCounts;
  readonly categories: readonly CategoryCode[];
  readonly crowds: readonly CrowdRow[];
  readonly opinions: readonly OpinionCountRow[];
};

type Counted = { readonly days: DayRow[]; readonly crowds: CrowdRow[]; readonly opinions: OpinionCountRow[] };

/** The named open days, in three statements. */
export async function countsOfDays(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Part>> {
  const { days, ...rest } = await count(manager, OF_NAMED_DAYS, [ids]);
  return new Map(days.map((day) => [day.openDay, partOf(day, rest)]));
}

/** Each organisation's announced open days of a year, and what it was told outside of them, in three statements. */
export async function countsOfYear(manager: EntityManager, organisations: readonly string[], year: number): Promise<Map<string, Part[]>> {
  const { days, crowds, opinions } = await count(manager, OF_ONE_YEAR, [organisations, `${year}-01-01`, `${year}-12-31`]);
  const partsOf = (organisation: string) => {
    const own = days.filter((day) => day.organisation === organisation).map((day) => partOf(day, { crowds, opinions }));
    const outside = opinions.filter((row) => row.organisation === organisation && row.openDay === null);
    return outside.length === 0
      ? own
      : [...own, { counts: figureCounts(undefined, [], outside), categories: [], crowds: [], opinions: outside }];
  };
  return new Map(organisations.map((organisation) => [organisation, partsOf(organisation)]));
}

async function count(manager: EntityManager, { days, crowds, opinions }: CountStatements, of: unknown[]): Promise<Counted> {
  return { days: await manager.query(days, of), crowds: await manager.query(crowds, of), opinions: await manager.query(opinions, of) };
}

function partOf(day: DayRow, all: Omit<Counted, "days">): Part {
  const isOfDay = ({ openDay }: { readonly openDay: string | null }) => openDay === day.openDay;
  const crowds = all.crowds.filter(isOfDay);
  const opinions = all.opinions.filter(isOfDay);
  return { counts: figureCounts(day, crowds, opinions), categories: day.categories, crowds, opinions };
}
