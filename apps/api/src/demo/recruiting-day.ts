import { nextSeasonDay } from "@kaimen/domain";
import { apply, nominate } from "./applicants.js";
import { callOut } from "./call-out.js";
import type { Town } from "./town.js";

const serials = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

/** The open day of the next season that an office which starts today can still prepare in time, with its call out and the first applications in. */
export async function recruitingDay(town: Town): Promise<void> {
  const today = town.today();
  const date = nextSeasonDay(today, town.regulation, town.calendar);
  const openDay = await callOut(town, { date, theme: "走进便民服务" });
  for (const serial of serials(1001, 14)) await apply(town, openDay, serial, today);
  await nominate(town, openDay, serials(1101, 4), today);
}
