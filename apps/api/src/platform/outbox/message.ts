import type { Instant } from "@kaimen/domain";
import type { JsonObject } from "../journal/canonical.js";
import type { PersonId } from "../people/people.js";

/** A call is made by a clerk: it waits on a list, and no gateway takes it. */
export const MESSAGE_KINDS = ["MAIL", "SMS", "CALL"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What a gateway may carry; a kind that no gateway of this installation carries is for a clerk to phone, as calls are. */
export type CarriedKind = Exclude<MessageKind, "CALL">;

/** To a person, whose number is read when it is sent and not before; or to the address of a unit, which is sealed until then. */
export type Recipient = { readonly person: PersonId } | { readonly address: string };

export type Message = {
  readonly organisation: string;
  readonly kind: MessageKind;
  /** The approved text, by its name; carriers accept no other. */
  readonly template: string;
  readonly to: Recipient;
  /** What fills the text: days, places and public receipt numbers, never personal data. */
  readonly payload?: JsonObject;
  /** At once where it is not said. */
  readonly dueAt?: Instant;
  /** What this message is the only one of, such as `reminder/<invitation>`: a second one is not queued. */
  readonly unique?: string;
};

/** One of many who are told the same. */
export type Told = { readonly person: PersonId; readonly receipt: string };

/** A message taken from the outbox to be sent. The address is null where the person was erased meanwhile. */
export type Claimed = Required<Pick<Message, "organisation" | "kind" | "template" | "payload">> & {
  readonly id: string;
  readonly attempts: number;
  readonly address: string | null;
};

/** What became of a claimed message: the carrier took it, or did not, or nobody is left to take it. */
export type Outcome = "SENT" | "NOT_TAKEN" | "ERASED";

/** Where a message stands: not due or under way; for a clerk to phone; out; phoned; or for somebody who was erased. */
export const MESSAGE_STANDINGS = ["WAITING", "TO_CALL", "SENT", "CALLED", "DROPPED"] as const;
export type MessageStanding = (typeof MESSAGE_STANDINGS)[number];
