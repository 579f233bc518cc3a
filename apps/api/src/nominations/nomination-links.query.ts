import type { CivilDate, Instant, NominationPlaces } from "@kaimen/domain";
import type { EntityManager } from "typeorm";

/** How many of its places an organisation has used. */
export type PlacesUsed = NominationPlaces & { readonly named: number };

export type ShownLink = {
  readonly id: string;
  readonly organisation: string;
  readonly openDayId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly places: readonly PlacesUsed[];
  readonly closesOn: CivilDate | null;
  readonly invitedAt: Instant;
};

/** The unit's name and what it has used, in the same round trip. */
const LINKS = `
  SELECT link.id, link.organisation, link.open_day AS "openDayId", link.unit AS "unitId", unit.name AS unit,
    link.closes_on AS "closesOn", link.invited_at AS "invitedAt",
    (SELECT json_agg(json_build_object('category', place ->> 'category', 'most', (place ->> 'most')::integer, 'named', (
       SELECT count(*) FROM application a
       WHERE a.organisation = link.organisation AND a.nominated_through = link.id AND a.category = place ->> 'category'
         AND a.status NOT IN ('WITHDRAWN', 'MERGED'))))
     FROM jsonb_array_elements(link.places) AS place) AS places
  FROM nomination_link link JOIN unit ON unit.id = link.unit`;

/** Whom the office asked, in the order of the units' names. */
export const linksOf = (manager: EntityManager, organisation: string, openDay: string): Promise<ShownLink[]> =>
  manager.query(`${LINKS} WHERE link.organisation = $1 AND link.open_day = $2 ORDER BY unit.name, link.id`, [organisation, openDay]);

export async function shownLink(manager: EntityManager, organisation: string, id: string): Promise<ShownLink | null> {
  const [link] = await manager.query(`${LINKS} WHERE link.organisation = $1 AND link.id = $2`, [organisation, id]);
  return link ?? null;
}
