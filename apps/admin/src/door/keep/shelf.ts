import type { CivilDate } from "@kaimen/domain";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry } from "../arrivals.js";
import { type GuestList, mayBeKept } from "../guest-list.js";
import { newKey, open, type Sealed, seal } from "./seal.js";

/** In clear stands what names nobody: which day, its theme and its date, so that a list goes when its day is over. */
type KeptDay = { readonly theme: string; readonly date: CivilDate };
type Store = "lists" | "arrivals";

interface Shelves extends DBSchema {
  keys: { key: Store; value: CryptoKey };
  lists: { key: string; value: Sealed & KeptDay };
  arrivals: { key: string; value: Sealed & { readonly openDay: string } };
}

const NAME = "kaimen-door";

const shelves = () =>
  openDB<Shelves>(NAME, 1, {
    upgrade(database) {
      for (const store of ["keys", "lists", "arrivals"] as const) database.createObjectStore(store);
    },
  });

/** Two keys: the one of the names goes with them, the one of the arrivals stays until they are handed in. */
async function keyOf(database: IDBPDatabase<Shelves>, store: Store): Promise<CryptoKey> {
  const kept = await database.get("keys", store);
  if (kept) return kept;
  const fresh = await newKey();
  // Somebody may have been quicker in another tab: the first key stays.
  const turn = database.transaction("keys", "readwrite");
  const first = await turn.store.get(store);
  if (!first) await turn.store.put(fresh, store);
  await turn.done;
  return first ?? fresh;
}

/** Without a certificate a browser neither seals nor works without a network. */
export const canKeep = (): boolean => globalThis.isSecureContext && "indexedDB" in globalThis;

export async function keepList(list: GuestList): Promise<void> {
  const database = await shelves();
  const sealed = await seal(await keyOf(database, "lists"), `lists/${list.openDay}`, list);
  await database.put("lists", { ...sealed, theme: list.theme, date: list.date }, list.openDay);
}

export async function keptList(openDay: string): Promise<GuestList | undefined> {
  const database = await shelves();
  const sealed = await database.get("lists", openDay);
  return sealed && open<GuestList>(await keyOf(database, "lists"), `lists/${openDay}`, sealed);
}

export async function keptDays(): Promise<(KeptDay & { readonly openDay: string })[]> {
  const database = await shelves();
  const [keys, days] = await Promise.all([database.getAllKeys("lists"), database.getAll("lists")]);
  return days.map(({ theme, date }, at) => ({ theme, date, openDay: keys[at] as string }));
}

/** The names of every day, and the key that they lay under: what a backup of the device still holds can be opened by nobody. */
export async function wipeLists(): Promise<void> {
  const turn = (await shelves()).transaction(["lists", "keys"], "readwrite");
  await Promise.all([turn.objectStore("lists").clear(), turn.objectStore("keys").delete("lists"), turn.done]);
}

/** On signing out, wherever the office was open. */
export const forgetNames = async (): Promise<void> => void (canKeep() && (await wipeLists()));

export const wipeList = async (openDay: string): Promise<void> => (await shelves()).delete("lists", openDay);

/** A device that was put away without a goodbye: whatever day is over goes when anybody opens the office on it again. */
export async function wipeWhatIsOver(today: CivilDate): Promise<void> {
  if (!canKeep()) return;
  for (const { openDay, date } of await keptDays()) if (!mayBeKept({ status: "UNDER_WAY", date }, today)) await wipeList(openDay);
}

export async function keepArrival(entry: Entry): Promise<void> {
  const database = await shelves();
  const sealed = await seal(await keyOf(database, "arrivals"), `arrivals/${entry.key}`, entry);
  await database.put("arrivals", { ...sealed, openDay: entry.openDay }, entry.key);
}

export async function keptArrivals(openDay: string): Promise<Entry[]> {
  const database = await shelves();
  const key = await keyOf(database, "arrivals");
  const [keys, kept] = await Promise.all([database.getAllKeys("arrivals"), database.getAll("arrivals")]);
  const own = kept.flatMap((one, at) => (one.openDay === openDay ? [open<Entry>(key, `arrivals/${keys[at]}`, one)] : []));
  return (await Promise.all(own)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Days of which something waits or wants to be read, and how much: their names may be gone already. */
export async function daysWithArrivals(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { openDay } of await (await shelves()).getAll("arrivals")) counts.set(openDay, (counts.get(openDay) ?? 0) + 1);
  return counts;
}

export const dropArrival = async (key: string): Promise<void> => (await shelves()).delete("arrivals", key);
