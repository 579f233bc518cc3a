import { Link } from "react-router";
import { useHas } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";

/** The way from a thing to every line about it, for whoever reads the journal. */
export function InTheJournal({ subject }: { readonly subject: string }) {
  const may = useHas("AUDITOR");
  return may ? <Link to={`/journal?subject=${encodeURIComponent(subject)}`}>{wording.record.journal}</Link> : null;
}
