import type { Opinion } from "@kaimen/domain";
import type { Tx } from "../world.js";

/** A short message to who asked, with the receipt number and not a word of the matter; nobody is told where nobody left a name. */
export async function tellThat(template: string, { id, organisation, raisedBy }: Opinion, { opinions, outbox }: Tx, wanted = true) {
  if (!raisedBy || !wanted) return;
  await outbox.enqueue({
    organisation,
    kind: "SMS",
    template,
    to: { person: raisedBy },
    payload: { receipt: await opinions.receiptOf(id) },
  });
}
