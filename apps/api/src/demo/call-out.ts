import { type CivilDate, scheduleOf } from "@kaimen/domain";
import { announcement } from "./announcement.js";
import { must } from "./must.js";
import { GROUNDS, planOf } from "./plan-of.js";
import { release, type Town } from "./town.js";

const MEMBERS = [
  { id: "demo-member-1", name: "组员甲", unit: "党政办公室" },
  { id: "demo-member-2", name: "组员乙", unit: "民政办公室" },
  { id: "demo-member-3", name: "组员丙", unit: "派出所" },
];

/** An open day planned, approved and announced on the day that the clock shows, as an office does that keeps its own schedule. */
export async function callOut(town: Town, { date, theme }: { readonly date: CivilDate; readonly theme: string }): Promise<string> {
  const { acts, office, regulation, calendar, venues } = town;
  const stops = venues.slice(0, 3).map(({ id, name, type, capacity }) => ({ venue: id, name, type, capacity }));
  const { id } = await must(acts.planOpenDay(office.organiser, planOf({ date, theme, stops })));
  await must(acts.approveOpenDay(office.approver, { openDay: id, grounds: GROUNDS }));
  await must(acts.formSelectionGroup(office.organiser, { openDay: id, members: MEMBERS }));

  const closes = scheduleOf(date, regulation, calendar).find(({ milestone }) => milestone === "CLOSE_REGISTRATION")?.day;
  await release(town, "ANNOUNCEMENT", id, announcement(theme, date, closes ?? date));
  await must(
    acts.announceOpenDay(office.organiser, { openDay: id, channels: ["PORTAL", "WECHAT", "WEIBO"], registrationClosesOn: closes }),
  );
  return id;
}
