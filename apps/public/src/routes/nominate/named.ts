import { isCivilDate } from "@kaimen/domain";
import { textOf } from "../../site/act.js";
import type { Form } from "../../site/site.js";
import { type Entered, inputOf, readEntered } from "../apply/entered.js";
import { leftEmpty, type Slip } from "../apply/slips.js";

const MORE = ["consentObtainedBy", "consentObtainedOn"] as const;

/** What an organisation fills in for somebody: her application, and who asked her. */
export type Named = Entered & { readonly [Name in (typeof MORE)[number]]: string };

export const readNamed = (form: Form): Named => ({
  ...readEntered(form),
  ...(Object.fromEntries(MORE.map((name) => [name, textOf(form, name)])) as Record<(typeof MORE)[number], string>),
});

/** What was left empty, told before the check page; a day that is none is told here, since the contract takes no other. */
export function leftEmptyFor(named: Named): Slip[] {
  const { consentObtainedBy, consentObtainedOn } = named;
  const slips: Slip[] = leftEmpty(named);
  if (!consentObtainedBy) slips.push({ field: "consentObtainedBy", code: "REQUIRED" });
  if (!isCivilDate(consentObtainedOn)) slips.push({ field: "consentObtainedOn", code: consentObtainedOn ? "MALFORMED" : "REQUIRED" });
  return slips;
}

/** As the contract takes it; the open day is the link's. */
export function namedInput(named: Named, key: string) {
  const { openDay: _, ...application } = inputOf("", key, named);
  return { ...application, consentObtainedBy: named.consentObtainedBy };
}
