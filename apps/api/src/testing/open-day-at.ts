import { aPlan } from "./a-plan.js";
import { APPROVE, FORM_GROUP, PLAN } from "./open-day-acts.js";
import type { Town } from "./town.js";

export const members = [
  { id: "m1", name: "组员甲", unit: "党政办" },
  { id: "m2", name: "组员乙", unit: "民政办" },
];

/** An open day brought to a status by the acts themselves; answers its id. */
export async function plannedDay(town: Town, more: object = {}): Promise<string> {
  const { planOpenDay } = await town.asOrganiser(PLAN, { input: aPlan(more) });
  if (!planOpenDay.id) throw new Error(JSON.stringify(planOpenDay));
  return planOpenDay.id;
}

export async function approvedDay(town: Town, more: object = {}): Promise<string> {
  const openDay = await plannedDay(town, more);
  await town.asApprover(APPROVE, { input: { openDay } });
  return openDay;
}

export async function dayWithGroup(town: Town, more: object = {}): Promise<string> {
  const openDay = await approvedDay(town, more);
  await town.asOrganiser(FORM_GROUP, { input: { openDay, members } });
  return openDay;
}
