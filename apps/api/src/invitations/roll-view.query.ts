import { belowLeast, type Gone, isSelected, type Place, type Seated, seatedOf, waitingOf } from "@kaimen/domain";
import type { Tx } from "../world.js";

export type Short = ReturnType<typeof belowLeast>[number];

export type RollView = {
  readonly seated: readonly Seated[];
  readonly waiting: readonly Place[];
  readonly gone: readonly Gone[];
  readonly belowLeast: readonly Short[];
};

/** The roll as it stands; null before the list is drawn up. */
export async function rollView(
  { openDays, rolls }: Pick<Tx, "openDays" | "rolls">,
  organisation: string,
  id: string,
): Promise<RollView | null> {
  const day = await openDays.find(organisation, id);
  if (!isSelected(day) && !("selectedOn" in day && day.selectedOn)) return null;
  const roll = await rolls.of(day);
  return { seated: seatedOf(roll), waiting: waitingOf(roll), gone: roll.gone, belowLeast: belowLeast(roll) };
}
