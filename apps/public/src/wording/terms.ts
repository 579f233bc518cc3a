import type { LocalTie, Values } from "@kaimen/domain";
import type { Force, FormOfActivity, OpenDayStatus, Standing, TimelineStepName, VenueType } from "../gql/graphql.js";

/** The words of the contract. Each is a whole record: a new value of the schema is a type error until it has its words. */
export type Terms = {
  readonly statuses: Record<OpenDayStatus, string>;
  readonly steps: Record<TimelineStepName, { readonly name: string; readonly what: string }>;
  readonly venueTypes: Record<VenueType, string>;
  readonly forms: Record<FormOfActivity, string>;
  readonly ties: Record<LocalTie, string>;
  readonly forces: Record<Force, string>;
  /** Where somebody's application stands, told to her. */
  readonly standings: Record<Standing, string>;
  /** A town may add groups of its own, which are shown as they are named. */
  readonly categories: Readonly<Record<string, string>>;
};

/** One value of a refusal or a fault, as text. */
export const shown = (values: Values, name: string): string => {
  const value = values[name];
  return Array.isArray(value) ? value.join("、") : String(value ?? "");
};
