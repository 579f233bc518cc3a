import { CATEGORIES, type CivilDate } from "@kaimen/domain";
import type { FieldDemand, FilledBy, LeaderRole, PlanEditorQuery, PlanInput } from "../../../gql/graphql.js";
import type { Day } from "../DayFrame.js";
import { type Grounds, groundsOf } from "../GroundFields.js";

export type Venue = NonNullable<PlanEditorQuery["organisation"]>["venues"][number];

/** The plan as its form keeps it: named as the input is, so that each fault finds its field. */
export type PlanValues = {
  theme?: string;
  date?: CivilDate;
  startsAt?: string;
  endsAt?: string;
  seats?: number | null;
  quotas?: { category?: string; least?: number | null; most?: number | null; filledBy?: FilledBy }[];
  itinerary?: { venue?: string; startsAt?: string; endsAt?: string; capacity?: number | null }[];
  contentBlocks?: readonly Day["contentBlocks"][number][];
  forms?: readonly Day["forms"][number][];
  leader?: boolean;
  leaderReport?: { by?: string; role?: LeaderRole; subject?: string };
  formFields?: { idNumber: FieldDemand; address: FieldDemand };
  grounds?: Grounds;
};

export const nineGroups = () => CATEGORIES.map((category) => ({ category, least: 1, most: 5, filledBy: "BOTH" as const }));

export const emptyPlan = (): PlanValues => ({
  startsAt: "09:00",
  endsAt: "11:30",
  seats: 30,
  quotas: nineGroups(),
  itinerary: [{}, {}],
  contentBlocks: ["SHOWCASE", "OPEN_CHANNEL"],
  forms: ["SITE_VISIT", "OBSERVATION_EXPERIENCE", "SYMPOSIUM"],
  leader: true,
  leaderReport: { role: "PRINCIPAL" },
  formFields: { idNumber: "OFF", address: "OFF" },
});

export const valuesOf = (day: Day): PlanValues => ({
  ...day,
  quotas: day.quotas.map(({ category, least, most, filledBy }) => ({ category, least, most, filledBy })),
  itinerary: day.itinerary.map(({ venue, startsAt, endsAt, capacity }) => ({ venue, startsAt, endsAt, capacity })),
  leader: Boolean(day.leaderReport),
  leaderReport: day.leaderReport ?? { role: "PRINCIPAL" },
  formFields: { idNumber: day.formFields?.idNumber ?? "OFF", address: day.formFields?.address ?? "OFF" },
  grounds: Object.fromEntries(day.departures.map(({ clause, ground }) => [clause, ground])),
});

/** What is empty goes as what it is, and comes back as a fault beside its field. A date has no empty form, so today stands for it. */
export const planOf = (values: PlanValues, venues: readonly Venue[], today: CivilDate): PlanInput => ({
  theme: values.theme ?? "",
  date: values.date ?? today,
  startsAt: values.startsAt ?? "",
  endsAt: values.endsAt ?? "",
  seats: values.seats ?? 0,
  quotas: (values.quotas ?? []).map(({ category = "", least, most, filledBy = "BOTH" }) => ({
    category,
    least: least ?? 0,
    most: most ?? 0,
    filledBy,
  })),
  itinerary: (values.itinerary ?? []).map((stop) => stopOf(stop, venues)),
  contentBlocks: [...(values.contentBlocks ?? [])],
  forms: [...(values.forms ?? [])],
  ...(values.leader && { leaderReport: leaderOf(values.leaderReport) }),
  ...(values.formFields && { formFields: values.formFields }),
  grounds: groundsOf(values.grounds),
});

function stopOf(
  { venue: id = "", startsAt = "", endsAt = "", capacity }: NonNullable<PlanValues["itinerary"]>[number],
  venues: readonly Venue[],
) {
  const venue = venues.find((one) => one.id === id);
  return { venue: id, name: venue?.name ?? "", type: venue?.type ?? ("OTHER" as const), startsAt, endsAt, capacity: capacity ?? 0 };
}

const leaderOf = ({ by = "", role = "PRINCIPAL", subject = "" }: NonNullable<PlanValues["leaderReport"]> = {}) => ({ by, role, subject });
