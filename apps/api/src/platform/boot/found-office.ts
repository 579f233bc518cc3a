import { type Answer, invalid, isFact } from "@kaimen/domain";
import { OrganisationRow } from "../../organisations/organisation.row.js";
import { useCases } from "../../use-cases.js";
import { makeWorld } from "../../world.js";
import { systemClock } from "../clock/clock.js";
import { readKeyring } from "../crypto/keyring.js";
import { connect } from "../database/connect.js";
import type { Environment } from "../environment/environment.js";
import type { Clerk } from "../policy/caller.js";
import type { Closing } from "./closing.js";
import { openDatabase } from "./open-database.js";
import type { Say } from "./say.js";

export type Office = {
  readonly code: string;
  readonly name: string;
  readonly kind: "TOWN" | "COUNTY";
  /** The code of the county that a town belongs to, if that is in the installation too. */
  readonly county?: string;
  readonly creditCode?: string;
  readonly username: string;
  readonly person: string;
};

export type Founded = { readonly organisation: OrganisationRow; readonly username: string; readonly firstPassword: string };

/** Whoever runs the installation is its first administrator, for as long as it takes to admit another. */
const installation = (organisation: string): Clerk => ({
  staff: "installation",
  name: "installation",
  organisation,
  roles: ["ADMINISTRATOR"],
});

/** The beginning of an office, by the same acts as everything else; no contract offers it. */
export async function foundOffice(office: Office, environment: Environment, closing: Closing, say: Say): Promise<Answer<Founded>> {
  const opened = await openDatabase(environment, closing, say);
  const database = await connect(opened.appUrl, { poolSize: 2 });
  closing.add("connections", () => database.destroy());
  const acts = useCases(makeWorld(database, systemClock, readKeyring(environment.masterKeys)));

  const county = office.county ? await database.manager.findOneBy(OrganisationRow, { code: office.county, kind: "COUNTY" }) : null;
  if (office.county && !county) return invalid({ field: "county", code: "NOT_OFFERED" });
  const organisation = await acts.foundOrganisation({ ...office, parent: county?.id });
  if (!isFact(organisation)) return organisation;

  const { person: name, username } = office;
  const admitted = await acts.admitStaff(installation(organisation.id), { name, username, roles: ["ADMINISTRATOR"] });
  return isFact(admitted) ? { organisation, username, firstPassword: admitted.firstPassword } : admitted;
}
