import { CheckInDocument } from "../gql/graphql.js";
import type { Answered, Arrival } from "./arrivals.js";
import { ask } from "./ask.js";

/** By the ticket where one was shown, so that the server judges it too. */
export async function sendArrival({ key: idempotencyKey, openDay, receiptNumber, ticket, stop, at }: Arrival): Promise<Answered> {
  const who = ticket ? { ticket } : { receiptNumber };
  const { data } = await ask(CheckInDocument, { input: { openDay, idempotencyKey, stop, at, ...who } });
  return data.checkIn as Answered;
}
