import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { apply, nominate } from "@kaimen/api/dist/demo/applicants.js";
import { callOut } from "@kaimen/api/dist/demo/call-out.js";
import { founded } from "@kaimen/api/dist/demo/founded.js";
import { must } from "@kaimen/api/dist/demo/must.js";
import { reviewed } from "@kaimen/api/dist/demo/season/reviewed.js";
import { seasonOf } from "@kaimen/api/dist/demo/season/season.js";
import { release } from "@kaimen/api/dist/demo/town.js";
import { noticePreview } from "@kaimen/api/dist/publicity-notices/notice-preview.query.js";
import { workingDaysAfter } from "@kaimen/domain";

const TOWN = { code: "hexi", name: "河西镇人民政府", kind: "TOWN", staff: "hexi" };

/** Where the stories read what is known to the applicants alone. */
const KNOWN = "second-town.json";

/** One day whose list hangs out today, one whose invitations are to be answered, and one whose doors are open. */
export async function secondTown(world, acts) {
  const town = await founded(world, acts, TOWN);
  const daysOn = (count) => seasonOf(world, town, workingDaysAfter(world.today(), count, town.calendar).day);
  const noticed = await onNotice(daysOn(5), { theme: "走进河西便民服务", serials: 2000 });
  const settled = await onNotice(daysOn(2), { theme: "走进河西城管执法", serials: 3000 });
  await settle(settled);
  const underWay = await onNotice(seasonOf(world, town, world.today()), { theme: "走进河西政务大厅", serials: 4000 });
  await settle(underWay);
  await opened(underWay);
  const known = { noticed: knownOf(noticed), settled: knownOf(settled), underWay: knownOf(underWay) };
  writeFileSync(join(process.env.KAIMEN_DATA, KNOWN), JSON.stringify(known));
}

const knownOf = ({ openDay, applicants }) => ({ openDay, applicants });

/** From the call to the list on the wall, each act on its day. Everybody fits, so nobody is drawn. */
async function onNotice(season, { theme, serials }) {
  const { acts, office, due, on } = season;
  on(due("ANNOUNCE"));
  const openDay = await callOut(season, { date: season.date, theme });
  const applicants = await nominate(season, openDay, [serials + 1, serials + 2], season.today());
  for (let serial = serials + 10; serial < serials + 18; serial += 1) applicants.push(await apply(season, openDay, serial, season.today()));
  await reviewed(season, openDay, applicants);
  on(due("DRAW"), "14:30");
  await must(acts.admitAll(office.organiser, { openDay }));
  on(due("PUBLISH_NOTICE"), "10:00");
  const preview = await season.world.read((tx) => noticePreview(tx, office.organiser.organisation, openDay));
  await release(season, "NOTICE", openDay, preview.text);
  await must(acts.publishNotice(office.organiser, { openDay }));
  return { season, openDay, applicants };
}

async function settle({ season: { acts, office, due, on }, openDay }) {
  on(due("SETTLE"), "09:30");
  await must(acts.settleOpenDay(office.organiser, { openDay }));
}

/** Everybody said yes, and the doors are open. */
async function opened({ season: { acts, office, on, date, code }, openDay, applicants }) {
  for (const { receiptCode, phone } of applicants) await must(acts.acceptInvitation({ organisation: code, receiptCode, phone }));
  on(date, "00:05");
  await must(acts.beginDay(office.organiser, { openDay }));
}
