import { type Act, textOf } from "../../site/act.js";
import type { Client } from "../../site/client.js";
import type { Form } from "../../site/site.js";
import { type Opening, type Shown, statusOf } from "./answers.js";
import { change } from "./change.act.js";
import { accept, decline, erase, withdraw } from "./own-acts.js";

export type Own = { readonly organisation: string; readonly receiptCode: string; readonly phone: string };

/** Each button of the page by the value that it posts. What cannot be undone is asked once more, without a question why. */
const BUTTONS: Record<string, (client: Client, own: Own, form: Form) => Promise<Shown> | Shown> = {
  accept,
  decline: () => ({ at: "SURE", of: "decline" }),
  "decline-sure": decline,
  withdraw: () => ({ at: "SURE", of: "withdraw" }),
  "withdraw-sure": withdraw,
  erase: () => ({ at: "SURE", of: "erase" }),
  "erase-sure": erase,
  copy: () => ({ at: "COPY" }),
  change: () => ({ at: "CHANGE", slips: [] }),
  "change-sure": change,
};

export const myApplicationAct: Act = async (client, { form, params: { town = "" } }) => {
  const opening: Opening = { code: textOf(form, "code"), phone: textOf(form, "phone") };
  if (!opening.code || !opening.phone) return { show: { ...opening, at: "OPENING", fault: "MISSING" }, status: 422 };

  const button = BUTTONS[textOf(form, "act")];
  const own = { organisation: town, receiptCode: opening.code, phone: opening.phone };
  const shown: Shown = button ? await button(client, own, form) : { at: "FOUND" };
  const moved = shown.at === "FOUND" && shown.said === "CHANGED" && textOf(form, "newPhone");
  return { show: { ...opening, ...(moved && { phone: moved }), ...shown }, status: statusOf(shown) };
};
