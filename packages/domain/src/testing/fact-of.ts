import { type Answer, isFact } from "../regulation/answer.js";

/** The fact of an answer, for a test that has to get past it; anything else is a fault of the test. */
export function factOf<Fact extends object>(answer: Answer<Fact>): Fact {
  if (!isFact<Fact>(answer)) throw new Error(`Not a fact: ${JSON.stringify(answer)}`);
  return answer;
}
