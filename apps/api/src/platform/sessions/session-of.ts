import type { DataSource } from "typeorm";
import type { Role } from "../policy/caller.js";
import type { Auth } from "./auth.js";
import type { SessionOf } from "./session.js";

type Member = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly mustChangePassword: boolean;
};

const MEMBER = `
  SELECT id, name, organisation, roles, unit, must_change_password AS "mustChangePassword"
  FROM staff WHERE user_id = $1 AND suspended_at IS NULL`;

type Deps = { readonly auth: Auth; readonly database: DataSource; readonly secondFactor: boolean };

/** Who is signed in, as the staff list says at this moment: a role that was taken away is gone with the next request. */
export const makeSessionOf =
  ({ auth, database, secondFactor }: Deps): SessionOf =>
  async ({ headers: { cookie } }) => {
    if (!cookie) return null;
    const signedIn = await auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!signedIn) return null;
    const [member]: Member[] = await database.query(MEMBER, [signedIn.user.id]);
    if (!member) return null;
    if (member.mustChangePassword) return { needs: "NEW_PASSWORD" };
    if (secondFactor && !signedIn.user.twoFactorEnabled) return { needs: "SECOND_FACTOR" };
    const { id: staff, name, organisation, roles, unit } = member;
    return { staff, name, organisation, roles, ...(unit && { unit }) };
  };
