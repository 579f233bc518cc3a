import { useState } from "react";
import { isDeclined } from "../act/answer.js";
import { freshKey } from "../act/fresh-key.js";
import { inParts } from "./in-parts.js";
import { isGood, type JudgedLine, type ReadLine, type TakesPart, type TellsLine } from "./intake.js";

export type IntakeStage = "EMPTY" | "CHECKING" | "CHECKED" | "ENTERING" | "STOPPED" | "ENTERED";

type Acts<Input> = {
  readonly check: TakesPart<Input>;
  readonly enter: TakesPart<Input>;
  readonly repeated: (lines: readonly ReadLine<Input>[]) => ReadonlyMap<number, number>;
};

/** A table is checked as a whole, then its good lines are entered part by part; what stopped in the midst goes on under the same keys. */
export function useIntake<Input extends { readonly line: number }>({ check, enter, repeated }: Acts<Input>) {
  const [stage, setStage] = useState<IntakeStage>("EMPTY");
  const [lines, setLines] = useState<readonly JudgedLine<Input>[]>([]);
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const [key, setKey] = useState(freshKey);

  /** Every part in its turn; undefined where one was not answered with a report. */
  async function throughParts(parts: readonly (readonly Input[])[], take: TakesPart<Input>): Promise<TellsLine[] | undefined> {
    const told: TellsLine[] = [];
    const of = parts.flat().length;
    for (const [at, part] of parts.entries()) {
      setProgress({ done: told.length, of });
      const answer = await take(part, `${key}-part-${at + 1}`);
      if (!answer || isDeclined(answer)) return undefined;
      told.push(...answer.lines);
    }
    setProgress({ done: of, of });
    return told;
  }

  async function begin(read: readonly ReadLine<Input>[]) {
    setStage("CHECKING");
    setLines([]);
    setKey(freshKey());
    const told = await throughParts(inParts(read.map(({ input }) => input)), check);
    if (!told) return setStage("EMPTY");
    const repeats = repeated(read);
    setLines(read.map((line) => ({ ...line, told: told.find((one) => one.line === line.line), repeats: repeats.get(line.line) })));
    setStage("CHECKED");
  }

  async function enterGood() {
    setStage("ENTERING");
    const good = lines.filter(isGood);
    const told = await throughParts(inParts(good.map(({ input }) => input)), enter);
    if (!told) return setStage("STOPPED");
    const after = new Map(told.map((one) => [one.line, one]));
    setLines(lines.map((line) => ({ ...line, told: after.get(line.line) ?? line.told })));
    setStage("ENTERED");
  }

  const clear = () => (setStage("EMPTY"), setLines([]));
  return { stage, lines, progress, begin, enterGood, clear };
}
