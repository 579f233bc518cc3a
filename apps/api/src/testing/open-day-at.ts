import { aPlan } from "./a-plan.js";
import { ANNOUNCE, APPROVE, FORM_GROUP, PLAN } from "./open-day-acts.js";
import { released } from "./released.js";
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

/** Announced on the day that the clock shows; registration closes on 3 June unless told. */
export async function recruitingDay(town: Town, more: object = {}, registrationClosesOn = "2026-06-03"): Promise<string> {
  const openDay = await dayWithGroup(town, more);
  await released(town, "ANNOUNCEMENT", openDay, "水东镇政府开放日公告：欢迎报名。");
  const { announceOpenDay } = await town.asOrganiser(ANNOUNCE, {
    input: { openDay, channels: ["PORTAL", "WECHAT"], registrationClosesOn },
  });
  if (announceOpenDay.status !== "RECRUITING") throw new Error(JSON.stringify(announceOpenDay));
  return openDay;
}
