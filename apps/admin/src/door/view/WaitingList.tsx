import { words } from "../../wording/zh-CN.at-the-door.js";
import { hourOf } from "../answer.js";
import { waiting } from "../arrivals.js";
import type { Door } from "../use-door.js";
import classes from "./door.module.css";
import { nameAt } from "./name-at.js";

/** What waits for a network; a line that was tapped by mistake can still be taken away. */
export function WaitingList({ door }: { readonly door: Door }) {
  const left = waiting(door.entries);
  if (left.length === 0) return null;
  return (
    <section className={classes.report} aria-label={words.waitingList.title}>
      <h2>{words.waitingList.title}</h2>
      <ul>
        {left.map((entry) => (
          <li key={entry.key}>
            {nameAt(door.list, entry)}
            <small>{hourOf(entry.at)}</small>
            <button type="button" onClick={() => void door.drop(entry.key)}>
              {words.waitingList.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
