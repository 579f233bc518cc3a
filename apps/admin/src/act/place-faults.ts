import type { FormInstance } from "antd";
import { faults as sentences } from "../wording/zh-CN.faults.js";
import type { ShownFault } from "./answer.js";

const pathOf = (field: string) => field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

export const sentenceOf = ({ code, values, article }: ShownFault): string =>
  `${sentences[code](values ?? {})}${article ? `（依据${article}）` : ""}`;

/** A ground that is missing belongs into the field of its clause, where the form has one. */
function homeOf({ field, code, values }: ShownFault, shown: ReadonlySet<string>): string {
  const ground = `grounds.${values?.clause}`;
  return code === "GROUND_NEEDED" && shown.has(ground) ? ground : field;
}

/** Puts each fault beside its field, goes to the first of them, and hands back those whose field the form does not show. */
export function placeFaults(form: FormInstance, faults: readonly ShownFault[]): ShownFault[] {
  const shown = new Set(form.getFieldsError().map(({ name }) => name.join(".")));
  const placed = faults.map((fault) => ({ ...fault, field: homeOf(fault, shown) })).filter(({ field }) => shown.has(field));
  form.setFields(
    placed.map((fault) => ({ name: pathOf(fault.field), errors: [sentenceOf(fault)] })) as Parameters<FormInstance["setFields"]>[0],
  );
  if (placed[0]) form.scrollToField(pathOf(placed[0].field), { focus: true, block: "center" });
  return faults.filter((fault) => !shown.has(homeOf(fault, shown)));
}
