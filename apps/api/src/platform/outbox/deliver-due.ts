import type { CarriedKind, Claimed, Outcome } from "./message.js";
import type { Outbox } from "./outbox.js";

/** The carrier's side. It throws where it did not take the message; its error is not repeated, since carriers print numbers. */
export type Gateway = { readonly send: (message: Claimed & { readonly address: string }) => Promise<void> };

/** Who carries what here. What nobody carries stays where it is, on the list of calls to be made. */
export type Gateways = Partial<Readonly<Record<CarriedKind, Gateway>>>;

export const carriedBy = (gateways: Gateways) => Object.keys(gateways) as CarriedKind[];

type Posting = { transact<Fact extends object>(work: (tx: { readonly outbox: Outbox }) => Promise<Fact>): Promise<Fact> };

/**
 * Sends what is due, and answers how many went out. A message is claimed, sent and marked in three steps, so that a crash in between
 * sends it twice rather than never.
 */
export async function deliverDue(world: Posting, gateways: Gateways, most = 20): Promise<number> {
  const claimed = await world.transact(({ outbox }) => outbox.claim(most, carriedBy(gateways)));
  let sent = 0;
  for (const message of claimed) {
    const outcome = await trySending(gateways, message);
    await world.transact(({ outbox }) => outbox.settle(message, outcome));
    if (outcome === "SENT") sent += 1;
  }
  return sent;
}

/** Batch after batch, until nothing more goes out or the house is closing. */
export async function deliverAll(world: Posting, gateways: Gateways, stopping: AbortSignal): Promise<void> {
  if (carriedBy(gateways).length === 0) return;
  while (!stopping.aborted && (await deliverDue(world, gateways)) > 0);
}

async function trySending(gateways: Gateways, message: Claimed): Promise<Outcome> {
  const { address, kind } = message;
  if (address === null) return "ERASED";
  try {
    await gateways[kind as CarriedKind]?.send({ ...message, address });
    return "SENT";
  } catch {
    return "NOT_TAKEN";
  }
}
