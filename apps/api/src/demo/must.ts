import { type Answer, isFact } from "@kaimen/domain";

/** The demo is lawful data: an act that is refused is a fault of the demo, and is told as the refusal it was. */
export async function must<Fact extends object>(answer: Promise<Answer<Fact>>): Promise<Fact> {
  const given = await answer;
  if (isFact(given)) return given;
  throw new Error(`The demo broke a rule: ${JSON.stringify(given)}`);
}
