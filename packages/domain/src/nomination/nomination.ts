import type { Application } from "../application/application.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { CategoryCode } from "../regulation/terms.js";

/** How many people of a group an organisation may name. */
export type NominationPlaces = { readonly category: CategoryCode; readonly most: number };

/** What the office gave to one organisation (推荐单位): it opens nothing but this organisation's own nominations. */
export type NominationLink = {
  readonly unit: string;
  readonly places: readonly NominationPlaces[];
  /** The last day; the end of the call where it is absent. */
  readonly closesOn?: CivilDate;
};

/** A nomination (组织推荐) is an application that an organisation made, with the consent that it obtained. */
export type Nomination = Application & {
  readonly channel: "NOMINATION";
  readonly nominatedBy: string;
  readonly consentObtainedBy: string;
  readonly consentObtainedOn: CivilDate;
};
