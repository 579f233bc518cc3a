import { useCallback, useEffect, useState } from "react";
import { type DoorState, doorState, signOut } from "./sign-in-routes.js";

export type Session = { readonly state?: DoorState; readonly refresh: () => void; readonly leave: () => void };

/** Asks the server, which alone knows: the session's cookie is out of a script's reach. */
export function useSession(): Session {
  const [state, setState] = useState<DoorState>();
  const refresh = useCallback(() => void doorState().then(setState), []);
  const leave = useCallback(() => void signOut().finally(refresh), [refresh]);
  useEffect(refresh, [refresh]);
  return { state, refresh, leave };
}
