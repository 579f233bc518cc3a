import { type CivilDate, lastDayToNominate } from "@kaimen/domain";
import type { NominatePageQuery } from "../../gql/graphql.js";
import { takesApplications } from "../../open-days/stages.js";

export type Link = NonNullable<NominatePageQuery["nominationLink"]>;

export const lastDayOf = (link: Link): CivilDate | null => lastDayToNominate(link, link.openDay ?? {});

/** Whether a form is shown; the office decides again when a name arrives. */
export function takesNames(link: Link, today: CivilDate): boolean {
  const last = lastDayOf(link);
  return link.openDay !== null && takesApplications(link.openDay.status) && (last === null || today <= last);
}

export const leftOf = ({ most, named }: Link["places"][number]): number => Math.max(0, most - named);
