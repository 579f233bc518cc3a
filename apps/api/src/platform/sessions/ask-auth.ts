import { Told } from "../errors/told.js";
import type { Auth } from "./auth.js";

export type Forwarded = {
  readonly status: number;
  readonly cookies: readonly string[];
  /** What is answered to the caller: nothing, unless a route says what. The library's own answers hold the session's token. */
  readonly body: object;
  readonly said: Readonly<Record<string, unknown>>;
};

/** What the library's codes mean to somebody at a sign-in page. Anything else is only called refused. */
const sentences: Readonly<Record<string, string>> = {
  INVALID_USERNAME_OR_PASSWORD: "The user name or the password is wrong.",
  INVALID_PASSWORD: "The password is wrong.",
  INVALID_CODE: "The code is wrong.",
  INVALID_TWO_FACTOR_COOKIE: "Sign in again: the code was asked for too long ago.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "Sign in again: the code was wrong too often.",
  ACCOUNT_TEMPORARILY_LOCKED: "The code was wrong too often. Try again in a quarter of an hour.",
  PASSWORD_TOO_SHORT: "The password needs at least 12 characters.",
  PASSWORD_TOO_LONG: "The password may have 128 characters at most.",
  TOTP_ALREADY_ENABLED: "The second factor is set up already.",
};

/** Whether a name was of the wrong length must not be told apart from its being unknown. */
const told = (code: string) => (code.includes("USERNAME") ? "INVALID_USERNAME_OR_PASSWORD" : code);

type Deps = { readonly auth: Auth; readonly origin: string };

/** Hands one question to better-auth as a request of our own origin: whence it came was checked before. */
export async function askAuth({ auth, origin }: Deps, path: string, cookie: string | undefined, body: object): Promise<Forwarded> {
  const headers = new Headers({ "content-type": "application/json", origin, ...(cookie && { cookie }) });
  const answer = await auth.handler(new Request(new URL(path, origin), { method: "POST", headers, body: JSON.stringify(body) }));
  const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  if (answer.status >= 500) throw new Error("the sign-in library failed");
  if (answer.status >= 400) throw refused(answer.status, String(said.code ?? ""));
  return { status: 200, cookies: answer.headers.getSetCookie(), body: {}, said };
}

function refused(status: number, code: string): Told {
  const spoken = told(code);
  const known = sentences[spoken];
  return new Told(known ?? "This is refused.", known ? spoken : "REFUSED", known === sentences.INVALID_USERNAME_OR_PASSWORD ? 401 : status);
}
