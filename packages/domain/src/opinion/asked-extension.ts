import type { OutOfTurn } from "../regulation/answer.js";
import type { Extendable } from "./ask-for-extension.js";
import type { Extension } from "./opinion.js";

export type AskedExtension = Extract<Extension, { outcome: "ASKED" }>;

export const NO_EXTENSION_ASKED: OutOfTurn = { nowAt: "NO_EXTENSION_ASKED" };

export const askedExtension = ({ round }: Extendable): AskedExtension | undefined =>
  round.extensions.find((one): one is AskedExtension => one.outcome === "ASKED");

export const withDecision = <O extends Extendable>(opinion: O, asked: AskedExtension, decision: Extension): O => ({
  ...opinion,
  round: { ...opinion.round, extensions: opinion.round.extensions.map((one) => (one === asked ? decision : one)) },
});
