import { type Answer, type CivilDate, invalid, isFact, inviteNomination as judge, type NominationPlaces } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";
import { newLinkCode } from "./link-code.js";
import { type ShownLink, shownLink } from "./nomination-links.query.js";

export type InviteNomination = {
  readonly openDay: string;
  readonly unit: string;
  readonly places: readonly NominationPlaces[];
  readonly closesOn?: CivilDate | null;
};

/** The link's code is told this once, and only its digest is kept. */
export type InvitedNomination = { readonly nominationCode: string; readonly link: ShownLink };

/** The office asks an organisation for names (组织推荐, 第五条). Asked again, the organisation gets a new code. */
export const inviteNomination =
  ({ transact, today, now }: World) =>
  (clerk: Clerk, { openDay, unit, places, closesOn = null }: InviteNomination): Promise<Answer<InvitedNomination>> =>
    transact<Answer<InvitedNomination>>(async ({ manager, openDays, nominationLinks, journal }) => {
      const { organisation } = clerk;
      const day = await openDays.hold(organisation, openDay);
      if (!(await isUnitOf(manager, organisation, unit))) return invalid({ field: "unit", code: "NOT_OFFERED" });
      const answer = judge({ unit, places, ...(closesOn && { closesOn }) }, day, today());
      if (!isFact(answer)) return answer;

      const code = newLinkCode();
      const at = now();
      const fresh = { id: newId("NominationLink", Date.parse(at)), organisation, openDay, unit, places, closesOn, invitedAt: at };
      const id = await nominationLinks.put(fresh, code);
      const detail = { openDay, unit, places: places.map(({ category, most }) => ({ category, most })), closesOn };
      await journal.record("NominationInvited", clerk, { subject: { type: "NominationLink", id }, detail });
      return { nominationCode: code, link: (await shownLink(manager, organisation, id)) as ShownLink };
    });
