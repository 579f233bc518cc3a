import type { Claimed, Outcome } from "./message.js";
import type { Outbox } from "./outbox.js";

/** The carrier's side. It throws where it did not take the message; its error is not repeated, since carriers print numbers. */
export type Gateway = { readonly send: (message: Claimed & { readonly address: string }) => Promise<void> };

type Posting = { transact<Fact extends object>(work: (tx: { readonly outbox: Outbox }) => Promise<Fact>): Promise<Fact> };

/**
 * Sends what is due, and answers how many went out. A message is claimed, sent and marked in three steps, so that a crash in between
 * sends it twice rather than never.
 */
export async function deliverDue(world: Posting, gateway: Gateway, most = 20): Promise<number> {
  const claimed = await world.transact(({ outbox }) => outbox.claim(most));
  let sent = 0;
  for (const message of claimed) {
    const outcome = await trySending(gateway, message);
    await world.transact(({ outbox }) => outbox.settle(message, outcome));
    if (outcome === "SENT") sent += 1;
  }
  return sent;
}

async function trySending(gateway: Gateway, message: Claimed): Promise<Outcome> {
  const { address } = message;
  if (address === null) return "ERASED";
  try {
    await gateway.send({ ...message, address });
    return "SENT";
  } catch {
    return "NOT_TAKEN";
  }
}
