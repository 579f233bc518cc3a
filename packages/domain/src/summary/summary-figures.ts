import type { OpinionStatus } from "../opinion/opinion.js";
import type { SatisfactionGrade } from "../opinion/reply.js";
import type { ApplicationChannel, CategoryCode } from "../regulation/terms.js";
import type { Ratio } from "../statistics/ratio.js";

/** How far people came. People (人), each once, however often they applied. */
export type PeopleCount = {
  readonly applied: number;
  readonly passed: number;
  readonly selected: number;
  readonly declined: number;
  readonly attended: number;
};
export type ApplicantCount = PeopleCount & { readonly channel: ApplicationChannel; readonly category: CategoryCode };

export type OpinionCounts = {
  readonly byStatus: Readonly<Partial<Record<OpinionStatus, number>>>;
  readonly onTheSpot: number;
  readonly adopted: number;
  readonly notAdopted: number;
  readonly late: number;
  readonly reopened: number;
  readonly ratings: Readonly<Partial<Record<SatisfactionGrade, number>>>;
};

export type SummaryCounts = {
  readonly applicants: readonly ApplicantCount[];
  /** Occasions (人次): one person who applied twice is two, one person at three stops is three. */
  readonly applications: number;
  readonly visits: number;
  readonly opinions: OpinionCounts;
};

export type SummaryFigures = {
  readonly people: PeopleCount;
  readonly byCategory: ReadonlyMap<CategoryCode, PeopleCount>;
  readonly byChannel: ReadonlyMap<ApplicationChannel, PeopleCount>;
  readonly occasions: { readonly applications: number; readonly visits: number };
  /** Who came, of those who were invited and did not decline. Reserves who moved up count as selected. */
  readonly attendance: Ratio;
  readonly opinions: OpinionCounts & { readonly raised: number; readonly answered: number; readonly open: number };
  readonly satisfaction: Ratio;
};

const NOBODY: PeopleCount = { applied: 0, passed: 0, selected: 0, declined: 0, attended: 0 };
/** The three better grades: what counts as satisfied. */
export const CONTENT_GRADES: readonly SatisfactionGrade[] = ["VERY_SATISFIED", "SATISFIED", "FAIRLY_SATISFIED"];

const plus = (one: PeopleCount, other: PeopleCount): PeopleCount => ({
  applied: one.applied + other.applied,
  passed: one.passed + other.passed,
  selected: one.selected + other.selected,
  declined: one.declined + other.declined,
  attended: one.attended + other.attended,
});

const addUp = (numbers: Iterable<number | undefined>) => [...numbers].reduce<number>((sum, one) => sum + (one ?? 0), 0);

function by<Key>(applicants: readonly ApplicantCount[], keyOf: (one: ApplicantCount) => Key): ReadonlyMap<Key, PeopleCount> {
  const groups = new Map<Key, PeopleCount>();
  for (const one of applicants) groups.set(keyOf(one), plus(groups.get(keyOf(one)) ?? NOBODY, one));
  return groups;
}

/** The figures of a summary (活动总结), people and occasions apart. */
export function summaryFigures({ applicants, applications, visits, opinions }: SummaryCounts): SummaryFigures {
  const people = applicants.reduce<PeopleCount>(plus, NOBODY);
  return {
    people,
    byCategory: by(applicants, ({ category }) => category),
    byChannel: by(applicants, ({ channel }) => channel),
    occasions: { applications, visits },
    attendance: { numerator: people.attended, denominator: people.selected - people.declined },
    opinions: opinionFigures(opinions),
    satisfaction: {
      numerator: addUp(CONTENT_GRADES.map((grade) => opinions.ratings[grade])),
      denominator: addUp(Object.values(opinions.ratings)),
    },
  };
}

function opinionFigures(opinions: OpinionCounts) {
  const raised = addUp(Object.values(opinions.byStatus));
  const answered = opinions.byStatus.REPLIED ?? 0;
  return { ...opinions, raised, answered, open: raised - answered };
}
