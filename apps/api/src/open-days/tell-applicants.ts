import type { OpenDay } from "@kaimen/domain";
import type { JsonObject } from "../platform/journal/canonical.js";
import type { Tx } from "../world.js";

/** Whoever has applied is told what became of the day, in the transaction that made it so. */
export async function tellApplicants(
  { applications, outbox }: Tx,
  { organisation, id }: Pick<OpenDay, "organisation" | "id">,
  template: string,
  payload: JsonObject,
): Promise<void> {
  await outbox.enqueueAll({ organisation, kind: "SMS", template, payload }, await applications.living(organisation, id));
}
