import { seatedOf } from "@kaimen/domain";
import { noticePreview } from "../../publicity-notices/notice-preview.query.js";
import { must } from "../must.js";
import { invented } from "../people.js";
import { release } from "../town.js";
import type { Season } from "./season.js";

/** The list hangs out for its five working days; somebody objects, and it is found that there was nothing to it. */
export async function noticed(season: Season, openDay: string): Promise<void> {
  const { acts, office, code: organisation, due, on } = season;
  on(due("PUBLISH_NOTICE"), "10:00");
  const preview = await season.world.read((tx) => noticePreview(tx, office.organiser.organisation, openDay));
  await release(season, "NOTICE", openDay, preview?.text ?? "");
  await must(acts.publishNotice(office.organiser, { openDay }));

  on(due("NOTICE_OPENS"), "16:20");
  const { name, phone } = invented(950);
  const against = await someoneListed(season, openDay);
  const said = { against, name, phone, text: "听说这名代表已经搬走，请核实是否还在本镇居住。" };
  await must(acts.raiseObjection({ ...said, organisation, openDay, idempotencyKey: `demo-objection-${openDay}` }));
  const [objection] = await season.world.read((tx) => tx.objections.all(office.organiser.organisation, openDay));
  on(due("NOTICE_CLOSES"), "11:00");
  const decided = { decision: "DISMISSED", reason: "经村委会核实，仍在本镇居住，符合第四条。" } as const;
  await must(acts.decideObjection(office.approver, { objection: objection?.id ?? "", ...decided }));
}

const someoneListed = ({ world, office }: Season, openDay: string): Promise<string> =>
  world.read(async (tx) => {
    const day = await tx.openDays.find(office.organiser.organisation, openDay);
    return seatedOf(await tx.rolls.of(day))[0]?.receipt ?? "";
  });
