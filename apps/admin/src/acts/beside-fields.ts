import type { FormInstance } from "antd";
import type { NotDone } from "./answer.js";
import { faultSentence } from "./NotDoneNotice.js";

const pathOf = (field: string) => field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Puts each fault beside its field, and gives back what has no field in this form. */
export function besideFields(form: FormInstance, notDone: NotDone | "FAILED"): NotDone | "FAILED" | undefined {
  if (notDone === "FAILED" || notDone.__typename !== "InvalidInput") return notDone;
  const known = form.getFieldsError().map(({ name }) => name.join("."));
  const beside = notDone.faults.filter(({ field }) => known.includes(field));
  form.setFields(beside.map((fault) => ({ name: pathOf(fault.field), errors: [faultSentence(fault)] })));
  const faults = notDone.faults.filter(({ field }) => !known.includes(field));
  return faults.length > 0 ? { ...notDone, faults } : undefined;
}
