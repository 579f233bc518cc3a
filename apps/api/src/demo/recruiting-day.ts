import { type CivilDate, nextSeasonDay, type OpenDay, type Regulation, scheduleOf, type WorkCalendar } from "@kaimen/domain";
import type { Acts } from "../use-cases.js";
import { announcement } from "./announcement.js";
import { must } from "./must.js";
import { GROUNDS, planOf } from "./plan-of.js";
import type { Office } from "./staff-of.js";

export type Town = {
  readonly acts: Acts;
  readonly office: Office;
  readonly venues: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: OpenDay["itinerary"][number]["type"];
    readonly capacity: number;
  }[];
  readonly regulation: Regulation;
  readonly calendar: WorkCalendar;
};

const MEMBERS = [
  { id: "demo-member-1", name: "组员甲", unit: "党政办公室" },
  { id: "demo-member-2", name: "组员乙", unit: "民政办公室" },
  { id: "demo-member-3", name: "组员丙", unit: "派出所" },
];

/** Handed in by the organiser, read by two others who did not write it. */
async function release({ acts, office }: Town, of: string, text: string): Promise<void> {
  const { textHash } = await must(acts.submitRelease(office.organiser, { subject: "ANNOUNCEMENT", of, text }));
  await must(acts.passRelease(office.approver, { subject: "ANNOUNCEMENT", of, step: "RELEASE_REVIEW", textHash }));
  await must(acts.passRelease(office.secrecy, { subject: "ANNOUNCEMENT", of, step: "SECRECY_REVIEW", textHash }));
}

/** The open day of the next season that an office which starts today can still prepare in time, with its call out. */
export async function recruitingDay(town: Town, today: CivilDate): Promise<string> {
  const { acts, office, regulation, calendar, venues } = town;
  const date = nextSeasonDay(today, regulation, calendar);
  const theme = "走进便民服务";
  const stops = venues.slice(0, 3).map(({ id, name, type, capacity }) => ({ venue: id, name, type, capacity }));
  const { id } = await must(acts.planOpenDay(office.organiser, planOf({ date, theme, stops })));
  await must(acts.approveOpenDay(office.approver, { openDay: id, grounds: GROUNDS }));
  await must(acts.formSelectionGroup(office.organiser, { openDay: id, members: MEMBERS }));

  const closes = scheduleOf(date, regulation, calendar).find(({ milestone }) => milestone === "CLOSE_REGISTRATION")?.day;
  await release(town, id, announcement(theme, date, closes ?? date));
  await must(
    acts.announceOpenDay(office.organiser, { openDay: id, channels: ["PORTAL", "WECHAT", "WEIBO"], registrationClosesOn: closes }),
  );
  return id;
}
