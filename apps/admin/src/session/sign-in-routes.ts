import { BASE } from "../site/mounted.js";

/** Where somebody stands at the door. */
export type DoorState = "SIGNED_OUT" | "NEW_PASSWORD" | "SECOND_FACTOR" | "SIGNED_IN";

/** The code of a refusal at the door. */
export class AtTheDoor extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

async function post<Said>(path: string, body: object): Promise<Said> {
  const answer = await fetch(`${BASE}/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new AtTheDoor(said.errors?.[0]?.extensions?.code ?? "REFUSED");
  return said as Said;
}

export async function doorState(): Promise<DoorState> {
  const answer = await fetch(`${BASE}/auth/state`);
  return answer.ok ? ((await answer.json()) as { state: DoorState }).state : "SIGNED_OUT";
}

export const signIn = (username: string, password: string) => post<{ codeNeeded: boolean }>("/sign-in/username", { username, password });
export const verifyCode = (code: string) => post("/two-factor/verify-totp", { code });
export const enableSecondFactor = (password: string) => post<{ totpUri: string }>("/two-factor/enable", { password });
export const changePassword = (currentPassword: string, newPassword: string) => post("/change-password", { currentPassword, newPassword });
export const signOut = () => post("/sign-out", {});
