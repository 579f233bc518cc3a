import type { Objection } from "@kaimen/domain";
import type { Opening } from "../applications/opened.js";
import type { Tx } from "../world.js";

/** One's own objection and what was found, without who in the office found it. */
export type OwnObjection = Objection & { readonly receiptNumber: string };

export async function ownObjection(tx: Tx, { organisation: code, receiptCode, phone }: Opening): Promise<OwnObjection | null> {
  const organisation = await tx.organisations.idOf(code);
  const opened = await tx.receipts.open(organisation, receiptCode, phone);
  if (opened?.subject.type !== "Objection") return null;
  const { objection, receiptNumber } = await tx.objections.find(organisation, opened.subject.id);
  return { ...objection, receiptNumber };
}
