import { useNames } from "../../people/use-names.js";
import { ActsRecord } from "../../ui/ActsRecord.js";
import { InTheJournal } from "../journal/InTheJournal.js";
import { historyOf } from "./history-of.js";
import type { Opinion, Units } from "./OpinionPage.js";

/** 流转记录: who did what when. */
export function History({ opinion, units }: { readonly opinion: Opinion; readonly units: Units }) {
  const nameOf = useNames();
  return (
    <ActsRecord done={historyOf(opinion, units).map(({ by, ...passed }) => ({ ...passed, by: nameOf(by) }))}>
      <InTheJournal subject={opinion.id} />
    </ActsRecord>
  );
}
