import { type Answer, type Fault, invalid, readSocialCreditCode, textFaults } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import { system } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import type { Organisation } from "./organisations.repository.js";

export type FoundOrganisation = Pick<Organisation, "code" | "name" | "kind"> & {
  readonly creditCode?: string;
  /** The id of the county that a town belongs to. */
  readonly parent?: string;
};

/** A segment of an address: small letters, digits and hyphens, a letter first. */
const CODE = /^[a-z][a-z0-9-]{1,40}$/;

const faultsOf = ({ code, name, creditCode }: FoundOrganisation): Fault[] => [
  ...(CODE.test(code) ? [] : [{ field: "code", code: "MALFORMED" } as const]),
  ...textFaults("name", name, 100),
  ...(creditCode === undefined || readSocialCreditCode(creditCode) ? [] : [{ field: "creditCode", code: "MALFORMED" } as const]),
];

/** A town or county comes into the installation. Whoever runs the installation does this: no contract offers it. */
export const foundOrganisation =
  ({ transact, now }: World) =>
  (input: FoundOrganisation): Promise<Answer<Organisation>> =>
    transact<Answer<Organisation>>(async ({ organisations, journal }) => {
      const faults = faultsOf(input);
      if (faults.length > 0) return { faults };
      if (input.parent !== undefined && !(await organisations.isCounty(input.parent)))
        return invalid({ field: "parent", code: "NOT_FOUND" });
      if (await organisations.has(input.code)) return { nowAt: input.code };

      const { code, name, kind, parent: parentId = null, creditCode = null } = input;
      const organisation: Organisation = { id: newId("Organisation"), code, name, kind, parentId, creditCode, createdAt: now() };
      await organisations.add(organisation);
      const { id } = organisation;
      await journal.record("OrganisationFounded", system(id, "installation"), {
        subject: { type: "Organisation", id },
        after: organisation,
      });
      return organisation;
    });
