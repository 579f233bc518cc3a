import type { SelectionMethod } from "@kaimen/domain";
import type { SelectionRow } from "./selection.row.js";

/** By what method people were chosen; none where everybody fitted, or where no list stands. */
export const methodOf = (kept: SelectionRow["method"] | null | undefined): SelectionMethod | undefined =>
  kept === "EVERYBODY" ? undefined : (kept ?? undefined);
