import { words } from "../../wording/zh-CN.at-the-door.js";
import { hourOf, reasonOf } from "../answer.js";
import { type Entry, reportOf } from "../arrivals.js";
import type { Door } from "../use-door.js";
import classes from "./door.module.css";
import { nameAt } from "./name-at.js";

const { report: labels } = words;

/** What came of everything that was handed in later: taken over, known already, refused and why. It stays until somebody has read it. */
export function MergeReport({ door }: { readonly door: Door }) {
  const { taken, already, refused } = reportOf(door.entries);
  if (taken.length + already.length + refused.length === 0) return null;
  const read = [...taken, ...already, ...refused].map(({ key }) => key);
  return (
    <section className={classes.report} aria-label={labels.title}>
      <h2>{labels.title}</h2>
      <Part sign="✓" title={labels.taken(taken.length)} entries={taken} door={door} />
      <Part sign="＝" title={labels.already(already.length)} entries={already} door={door} />
      <Part sign="✕" title={labels.refused(refused.length)} entries={refused} door={door} />
      <button type="button" onClick={() => void door.drop(...read)}>
        {labels.read}
      </button>
    </section>
  );
}

type PartProps = { readonly sign: string; readonly title: string; readonly entries: readonly Entry[]; readonly door: Door };

function Part({ sign, title, entries, door }: PartProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h3>
        <span aria-hidden="true">{sign}</span> {title}
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            {nameAt(door.list, entry)}
            <small>{tellOf(entry)}</small>
            {entry.outcome?.said === "REFUSED" && (
              <button type="button" onClick={() => void door.again(entry).then(door.look)}>
                {labels.again}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function tellOf({ at, outcome }: Entry): string {
  if (outcome?.said === "ALREADY") return labels.earlier(hourOf(outcome.at));
  return outcome?.said === "REFUSED" ? reasonOf(outcome.why) : hourOf(at);
}
