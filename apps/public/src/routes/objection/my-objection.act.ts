import { type Act, textOf } from "../../site/act.js";

/** What opens an objection travels in a posted form only, never in an address. */
export type MyObjectionPosted = { readonly code: string; readonly phone: string; readonly missing: boolean };

export const myObjectionAct: Act = async (_client, { form }) => {
  const [code, phone] = [textOf(form, "code"), textOf(form, "phone")];
  const missing = !code || !phone;
  return { show: { code, phone, missing } satisfies MyObjectionPosted, status: missing ? 422 : 200 };
};
