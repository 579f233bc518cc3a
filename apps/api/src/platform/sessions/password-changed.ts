import type { DataSource } from "typeorm";
import type { Auth } from "./auth.js";

const CHANGED = "UPDATE staff SET must_change_password = false, version = version + 1 WHERE user_id = $1 AND must_change_password";

/** The password is hers alone from now on. */
export const markPasswordChanged = async (database: DataSource, userId: string): Promise<void> => {
  await database.query(CHANGED, [userId]);
};

export const userOf = async (auth: Auth, cookie: string | undefined): Promise<string | undefined> =>
  cookie === undefined ? undefined : (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user.id;
