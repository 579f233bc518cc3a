import { useCallback, useEffect, useRef, useState } from "react";
import { today } from "../wording/today.js";
import type { GuestList } from "./guest-list.js";
import { mayBeKept } from "./guest-list.js";
import { type Halt, Halted } from "./hand-in.js";
import { canKeep, keepList, keptList, wipeList, wipeLists } from "./keep/shelf.js";
import { readList } from "./read-list.js";

/** `LOADING` before anything is known; `NONE` where neither the device nor the server has this day. */
export type Shown = GuestList | "LOADING" | "NONE";

const keep = async (list: GuestList) => {
  if (!canKeep()) return;
  if (mayBeKept(list, today())) await keepList(list);
  else await wipeList(list.openDay);
};

/** The list of one day: from the device at once, from the server as soon as there is one, and gone from the device when its time is over. */
export function useList(id: string) {
  const [list, setList] = useState<Shown>("LOADING");
  const [halt, setHalt] = useState<Halt>();

  const fromDevice = useRef<Promise<unknown>>(undefined);

  const refresh = useCallback(async (): Promise<Halt | undefined> => {
    await fromDevice.current;
    try {
      const read = await readList(id);
      setList(read ?? "NONE");
      setHalt(undefined);
      if (read) await keep(read);
      return undefined;
    } catch (fault) {
      const why = fault instanceof Halted ? fault.why : "BUSY";
      // Whoever is no longer signed in keeps no names, neither on the device nor on the screen.
      if (why === "SIGNED_OUT" && canKeep()) await wipeLists();
      setList((now) => (why === "SIGNED_OUT" ? "NONE" : now === "LOADING" ? "NONE" : lapsed(now)));
      setHalt(why);
      return why;
    }
  }, [id]);

  useEffect(() => {
    if (!canKeep()) return;
    const kept = keptList(id).catch(() => undefined);
    fromDevice.current = kept.then((one) => one && mayBeKept(one, today()) && setList(one));
  }, [id]);

  return { list, halt, refresh };
}

/** A page that was left open past midnight. */
function lapsed(list: Shown): Shown {
  if (typeof list === "string" || today() <= list.date) return list;
  if (canKeep()) void wipeList(list.openDay);
  return "NONE";
}
