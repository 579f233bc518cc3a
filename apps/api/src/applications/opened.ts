import { type InvalidInput, invalid } from "@kaimen/domain";
import type { Tx } from "../world.js";
import type { KeptApplication } from "./applications.repository.js";

/** What a citizen proves who she is with. */
export type Opening = { readonly organisation: string; readonly receiptCode: string; readonly phone: string };

/** One answer whatever was wrong, so that nobody learns which codes there are, or whose phone belongs to one. */
const nothingOpens = invalid({ field: "receiptCode", code: "NOT_FOUND" });

export async function openedBy(tx: Tx, { organisation: code, receiptCode, phone }: Opening): Promise<KeptApplication | InvalidInput> {
  const organisation = await tx.organisations.idOf(code);
  const opened = await tx.receipts.open(organisation, receiptCode, phone);
  return opened?.subject.type === "Application" ? tx.applications.find(organisation, opened.subject.id) : nothingOpens;
}
