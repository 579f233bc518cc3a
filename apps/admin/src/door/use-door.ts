import type { Instant } from "@kaimen/domain";
import { useCallback, useEffect, useState } from "react";
import { type DoorSays, entrySays, unknownSays } from "./answer.js";
import { type GuestList, seenAt } from "./guest-list.js";
import { judge } from "./judge.js";
import { opensHere } from "./opens-here.js";
import { useArrivals } from "./use-arrivals.js";
import { useList } from "./use-list.js";
import { useNetwork } from "./use-network.js";

/** A queue does not wait longer for the server's word; by then the device's own counts. */
const PATIENCE = 2_000;
const EVERY = 20_000;

const pause = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));
const hereNow = ({ ahead }: GuestList): Instant => new Date(Date.now() + ahead).toISOString() as Instant;

/** The door of one day: list, queue and network together, and what is said to whoever stands there. */
export function useDoor(id: string) {
  const { list, halt, refresh } = useList(id);
  const { entries, see, send, drop, later, clear, again } = useArrivals(id);
  const [says, setSays] = useState<DoorSays>();
  const [stop, setStop] = useState<string>();

  /** Handed in before the list is read again, so that whoever is counted here is on the list before the entry is put away. */
  const look = useCallback(async () => {
    await send();
    if (await refresh()) return;
    await clear();
  }, [refresh, clear, send]);
  useEffect(() => void look(), [look]);
  useNetwork(() => void look(), EVERY);

  /** Answers whether somebody was let in, so that the field can be emptied. */
  const arrive = useCallback(
    async (typed: string): Promise<boolean> => {
      if (typeof list === "string") return false;
      const judged = await judge(typed, list, opensHere(list));
      if (judged.who !== "KNOWN") {
        setSays(unknownSays({ who: judged.who }));
        return false;
      }
      const { receiptNumber, guest, ticket } = judged;
      const earlier = guest && seenAt(guest, entries, stop);
      const seen = await see({ receiptNumber, ...(stop && { stop }), ...(ticket && { ticket }) }, hereNow(list));
      if (halt !== "OFFLINE" && (await Promise.race([send(), pause(PATIENCE)]))) void look();
      const answer = entrySays(later(seen.key) ?? seen, guest?.name ?? receiptNumber, earlier);
      setSays(answer);
      navigator.vibrate?.(answer.good ? 60 : [60, 60, 60]);
      return answer.good;
    },
    [list, entries, stop, halt, see, send, later, look],
  );

  return { list, halt, entries, says, stop, setStop, arrive, look, drop, again };
}

export type Door = ReturnType<typeof useDoor>;
