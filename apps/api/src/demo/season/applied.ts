import { type Applicant, apply, nominate } from "../applicants.js";
import type { Season } from "./season.js";

/** Forty by call, over every channel, and six by nomination, on the first days of the call. */
export async function applied(season: Season, openDay: string): Promise<Applicant[]> {
  const today = season.today();
  const applicants = await nominate(season, openDay, [901, 902, 903, 904, 905, 906], today);
  for (let serial = 1; serial <= 40; serial += 1) applicants.push(await apply(season, openDay, serial, today));
  return applicants;
}
