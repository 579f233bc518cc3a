import { useCallback, useEffect, useState } from "react";
import { forgetNames } from "../door/keep/shelf.js";
import { type DoorState, doorState, signOut } from "./sign-in-routes.js";

export type Session = { readonly state?: DoorState; readonly refresh: () => void; readonly leave: () => void };

/** Asks the server, which alone knows: the session's cookie is out of a script's reach. */
export function useSession(): Session {
  const [state, setState] = useState<DoorState>();
  const refresh = useCallback(() => void doorState().then(setState), []);
  // The names that this device took along to a door go with whoever took them; what it saw there waits to be handed in.
  const leave = useCallback(() => void Promise.allSettled([signOut(), forgetNames()]).then(refresh), [refresh]);
  useEffect(refresh, [refresh]);
  return { state, refresh, leave };
}
