import { type Refusal, refuse } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";

/** A notice moves the legal days of every open day, so a second person compares it with the paper before it counts. */
export const confirmNotice = (
  { enteredBy }: { readonly enteredBy: string },
  by: string,
  { signOffBySecondPerson: clause }: Pick<Regulation, "signOffBySecondPerson">,
): { readonly confirmedBy: string } | Refusal =>
  clause && by === enteredBy ? refuse("SAME_PERSON", clause, { enteredBy }) : { confirmedBy: by };
