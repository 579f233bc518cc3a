import { candidateStatus, type Regulation } from "@kaimen/domain";
import type { Tx } from "../world.js";

/** Everybody who stands for the list, as a draw knows them: a receipt number and a group; and the status that they stand in. */
export async function poolOf(
  { jointReviews }: Pick<Tx, "jointReviews">,
  of: { readonly organisation: string; readonly openDay: string },
  regulation: Regulation,
) {
  const from = [candidateStatus(regulation)];
  const standing = await jointReviews.candidates(of, from);
  return { from, candidates: standing.map(({ receipt, category }) => ({ receipt, category })) };
}
