import { createContext, useContext } from "react";
import type { Role } from "../gql/graphql.js";
import { wording } from "../wording/zh-CN.js";

export type Me = { readonly id: string; readonly name: string; readonly roles: readonly Role[]; readonly unit?: string | null };

/** Who is signed in, for the pages that show or offer something to certain roles alone; what is allowed is always the server's answer. */
export const MeContext = createContext<Me | undefined>(undefined);

export const useMe = () => useContext(MeContext);

/** What is offered to whom, for a page that asks about several acts. */
export function useMay() {
  const me = useMe();
  const may = (...roles: readonly Role[]): boolean => me?.roles.some((role) => roles.includes(role)) ?? false;
  return {
    may,
    /** Why somebody else has to do this; nothing where one may. */
    notMine: (...roles: readonly Role[]): string | undefined =>
      may(...roles) ? undefined : wording.taking.only(roles.map((role) => wording.roles[role]).join("、")),
  };
}

/** Whether somebody with one of these roles is signed in. */
export const useHas = (...roles: readonly Role[]): boolean => useMay().may(...roles);

/** Why the act is somebody else's; undefined where it is one's own. */
export const useNotMine = (...roles: readonly Role[]): string | undefined => useMay().notMine(...roles);
