import type { RefusalCode, TableLine, Values } from "@kaimen/domain";
import type { Declined, ShownFault } from "../act/answer.js";

/** What the office answered about one line. */
export type TellsLine = {
  readonly line: number;
  readonly good: boolean;
  readonly receipt?: { readonly receiptNumber?: string | null; readonly receiptCode?: string | null } | null;
  readonly refusal?: { readonly code: RefusalCode; readonly article?: string | null; readonly values: Values } | null;
  readonly faults: readonly ShownFault[];
  readonly possibleDuplicates?: readonly string[];
};

/** A line as it was read: what is sent of it, and what could not be read. */
export type ReadLine<Input> = TableLine<string> & { readonly input: Input; readonly unread: readonly ShownFault[] };

/** A line, and what is known of it. */
export type JudgedLine<Input> = ReadLine<Input> & { readonly told?: TellsLine; readonly repeats?: number };

/** One part of a table to be checked or entered; undefined where the machine failed. */
export type TakesPart<Input> = (
  lines: readonly Input[],
  key: string,
) => Promise<{ readonly lines: readonly TellsLine[] } | Declined | undefined>;

export const isGood = ({ told, unread, repeats }: JudgedLine<unknown>): boolean =>
  unread.length === 0 && repeats === undefined && Boolean(told?.good);
