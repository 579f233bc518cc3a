import type { Instant } from "@kaimen/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { freshKey } from "../act/fresh-key.js";
import { type Arrival, type Entry, type Outcome, settled, waiting, waitingFor, withOutcome } from "./arrivals.js";
import { type Halt, handIn } from "./hand-in.js";
import { canKeep, dropArrival, keepArrival, keptArrivals } from "./keep/shelf.js";
import { sendArrival } from "./send-arrival.js";

type Seen = Pick<Arrival, "receiptNumber" | "stop" | "ticket">;

/** What this device has seen: written down before anything is sent, handed in when there is a network, and kept until somebody has read what came of it. */
export function useArrivals(openDay: string) {
  const entries = useRef<readonly Entry[]>([]);
  const [shown, setShown] = useState<readonly Entry[]>([]);
  const running = useRef<Promise<unknown>>(undefined);
  const show = useCallback((next: readonly Entry[]) => setShown((entries.current = next)), []);

  useEffect(() => {
    if (!canKeep()) return;
    const waited = (kept: readonly Entry[]) => kept.map((entry) => ({ ...entry, waited: true }));
    const others = (kept: readonly Entry[]) => entries.current.filter(({ key }) => !kept.some((one) => one.key === key));
    running.current = keptArrivals(openDay).then((kept) => show([...waited(kept), ...others(kept)]));
  }, [openDay, show]);

  const note = useCallback(
    async (key: string, outcome: Outcome) => {
      const noted = withOutcome(entries.current, key, outcome);
      const entry = noted.find((one) => one.key === key);
      if (entry && canKeep()) await keepArrival(entry);
      show(withOutcome(entries.current, key, outcome));
    },
    [show],
  );

  /** One run at a time; who asks meanwhile waits for it and for what has come since. */
  const send = useCallback((): Promise<Halt | undefined> => {
    const before = running.current ?? Promise.resolve();
    const run = before.then(() => handIn(waiting(entries.current), { send: sendArrival, note }));
    running.current = run;
    return run;
  }, [note]);

  const see = useCallback(
    async (seen: Seen, at: Instant): Promise<Entry> => {
      const known = waitingFor(entries.current, seen);
      if (known) return known;
      const entry: Entry = { ...seen, openDay, at, key: freshKey() };
      show([...entries.current, entry]);
      if (canKeep()) await keepArrival(entry);
      return entry;
    },
    [openDay, show],
  );

  /** Of what has not been sent, or of what somebody has read the outcome. */
  const drop = useCallback(
    async (...keys: readonly string[]) => {
      show(entries.current.filter(({ key }) => !keys.includes(key)));
      if (canKeep()) await Promise.all(keys.map(dropArrival));
    },
    [show],
  );

  /** Somebody stands there and the server has not answered: it will be told later what came of it. */
  const later = useCallback(
    (key: string): Entry | undefined => {
      show(entries.current.map((one) => (one.key === key && !one.outcome ? { ...one, waited: true } : one)));
      return entries.current.find((one) => one.key === key);
    },
    [show],
  );
  const clear = useCallback(() => drop(...settled(entries.current).map(({ key }) => key)), [drop]);

  const again = useCallback(
    async ({ outcome: _, ...entry }: Entry) => {
      show(entries.current.map((one) => (one.key === entry.key ? entry : one)));
      if (canKeep()) await keepArrival(entry);
    },
    [show],
  );
  return { entries: shown, see, send, drop, later, clear, again };
}
