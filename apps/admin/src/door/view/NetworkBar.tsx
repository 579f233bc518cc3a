import { BASE } from "../../site/mounted.js";
import { words } from "../../wording/zh-CN.at-the-door.js";
import { waiting } from "../arrivals.js";
import type { Door } from "../use-door.js";
import classes from "./door.module.css";

/** Always in sight: whether there is a network, and how many arrivals wait for one. */
export function NetworkBar({ door: { halt, entries, look } }: { readonly door: Door }) {
  const state = halt ?? "ONLINE";
  const count = waiting(entries).length;
  return (
    <div className={classes.network} data-state={state}>
      <p role="status">
        <span aria-hidden="true">{halt ? "▲" : "●"}</span> {words.network[state]} · {count ? words.waitingCount(count) : words.noneWaiting}
      </p>
      {state === "SIGNED_OUT" && <a href={`${BASE}/`}>{words.signIn}</a>}
      {count > 0 && state !== "SIGNED_OUT" && (
        <button type="button" onClick={() => void look()}>
          {words.sendNow}
        </button>
      )}
    </div>
  );
}
