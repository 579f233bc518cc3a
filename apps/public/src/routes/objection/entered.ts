import { receiptNumberIn } from "../../open-days/receipt-number.js";
import { textOf } from "../../site/act.js";
import type { Form } from "../../site/site.js";
import type { Slip } from "../apply/slips.js";

export const FIELDS = ["against", "text", "name", "phone"] as const;

/** An objection as typed. */
export type Entered = Readonly<Record<(typeof FIELDS)[number], string>>;

export const readEntered = (form: Form): Entered => ({
  against: receiptNumberIn(textOf(form, "against")),
  text: textOf(form, "text"),
  name: textOf(form, "name"),
  phone: textOf(form, "phone"),
});

/** All four are needed: an objection takes a place from somebody, and must be asked about. */
export const leftEmpty = (entered: Entered): Slip[] =>
  FIELDS.filter((field) => entered[field] === "").map((field) => ({ field, code: "REQUIRED" }));
