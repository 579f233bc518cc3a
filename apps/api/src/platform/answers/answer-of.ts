import { isInvalid, isOutOfTurn, isRefusal } from "@kaimen/domain";
import { type ClassType, createUnionType } from "type-graphql";
import { InvalidInputType } from "./invalid-input.type.js";
import { OutOfTurnType } from "./out-of-turn.type.js";
import { RefusalType } from "./refusal.type.js";

/** The four things that an act can answer, as one union named after the act, such as `AnnounceOpenDayResult`. */
export const answerOf = <Fact extends object>(act: string, fact: () => ClassType<Fact>) =>
  createUnionType({
    name: `${act}Result`,
    description: "The fact, or why there is none.",
    types: () => [fact(), RefusalType, OutOfTurnType, InvalidInputType] as const,
    resolveType: (answer: object) => {
      if (isRefusal(answer)) return RefusalType;
      if (isOutOfTurn(answer)) return OutOfTurnType;
      return isInvalid(answer) ? InvalidInputType : fact();
    },
  });
