import { words } from "../../wording/zh-CN.at-the-door.js";
import { wording } from "../../wording/zh-CN.js";
import { hourOf } from "../answer.js";
import { type Guest, type GuestList, seenAt } from "../guest-list.js";
import type { Door } from "../use-door.js";
import classes from "./door.module.css";

type Props = { readonly door: Door; readonly list: GuestList; readonly shown: readonly Guest[] };

/** Everybody who said yes, masked; whoever is here with the hour, everybody else with a button. */
export function Guests({ door: { entries, stop, arrive }, list, shown }: Props) {
  const here = list.guests.filter((guest) => seenAt(guest, entries, stop));
  return (
    <section aria-label={words.guests}>
      <p>{words.counted(here.length, list.guests.length)}</p>
      <ul className={classes.guests}>
        {shown.map((guest) => {
          const since = seenAt(guest, entries, stop);
          const name = guest.name ?? words.erased;
          return (
            <li key={guest.receiptNumber}>
              <span>
                <strong>{name}</strong> {guest.receiptNumber}
                <small>{`${wording.categories[guest.category] ?? guest.category} · ${guest.villageOrUnit}`}</small>
              </span>
              {since ? (
                <small>✓ {words.since(hourOf(since))}</small>
              ) : (
                <button
                  type="button"
                  aria-label={`${words.checkIn} ${name} ${guest.receiptNumber}`}
                  onClick={() => void arrive(guest.receiptNumber)}
                >
                  {words.checkIn}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
