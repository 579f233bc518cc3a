import type { PlanOpenDay } from "@kaimen/domain";
import { Form } from "antd";
import { useEffect, useState } from "react";
import type { Choice } from "../../../ui/TheirChange.js";
import { today } from "../../../wording/today.js";
import { useGoverning } from "../use-governing.js";
import { differing } from "./differing.js";
import { type PlanValues, planOf, type Venue } from "./plan-values.js";
import { groundsNeeded, seenFaults } from "./seen-faults.js";

/** A plan as it stands on the server: its version, and its values. */
export type ReadPlan = { readonly version?: number; readonly values: PlanValues };

/** The form of a plan: what is wrong with it while it is typed, which grounds it asks for, and what a colleague has changed since it was read. */
export function usePlanForm(now: ReadPlan, venues: readonly Venue[] = []) {
  const [form] = Form.useForm<PlanValues>();
  const regulation = useGoverning() ?? {};
  const [read, setRead] = useState(now);
  const [touched, setTouched] = useState(false);
  const [needed, setNeeded] = useState<readonly string[]>(Object.keys(now.values.grounds ?? {}));
  const newer = now.version !== read.version;

  // Nobody has typed here: then the colleague's plan takes the place of the one that was read.
  useEffect(() => {
    if (newer && !touched) form.setFieldsValue(now.values), setRead(now);
  }, [newer, touched]);

  const look = () => {
    setTouched(true);
    const plan = planOf(form.getFieldsValue(true), venues, today()) as PlanOpenDay;
    const faults = seenFaults(plan, regulation, today());
    const said = (name: readonly (string | number)[]) => faults.filter(({ field }) => field === name.join(".")).map((fault) => fault.said);
    setNeeded(groundsNeeded(plan, regulation));
    form.setFields(
      form.getFieldsError().map(({ name }) => ({ name: name as never, errors: form.isFieldTouched(name as never) ? said(name) : [] })),
    );
  };

  const choose = (choices: Readonly<Record<string, Choice>>) => {
    const theirs = Object.entries(now.values).filter(([part]) => choices[part] === "THEIRS");
    form.setFieldsValue(Object.fromEntries(theirs));
    setRead(now);
  };
  const rows = newer && touched ? differing({ mine: form.getFieldsValue(true), theirs: now.values }, venues) : undefined;
  const need = (clauses: readonly string[]) => setNeeded((so) => [...new Set([...so, ...clauses])]);
  return { form, regulation, read, touched, rows, needed, look, choose, need, saved: () => setTouched(false) };
}
