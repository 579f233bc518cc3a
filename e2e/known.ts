import { readFileSync } from "node:fs";
import { join } from "node:path";

type Applicant = { readonly name: string; readonly phone: string; readonly receiptCode: string; readonly receiptNumber: string };
type Known = { readonly openDay: string; readonly applicants: readonly Applicant[] };

/** What only the invented applicants of the second town know: written down by the house when it was filled. */
export const knownIn = (day: "noticed" | "settled" | "underWay"): Known =>
  JSON.parse(readFileSync(join(process.env.KAIMEN_E2E_DATA ?? "", "second-town.json"), "utf8"))[day];
