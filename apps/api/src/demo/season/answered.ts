import { instantAt } from "@kaimen/domain";
import type { AdminOpinion } from "../../opinions/opinion.type.js";
import { must } from "../must.js";
import type { InventedOpinion } from "./opinions.js";
import type { Season } from "./season.js";
import type { Asked } from "./the-day.js";

/** Every opinion on its way: answered on the spot, or by its unit within its days; published, and rated by whoever asked. */
export async function answered(season: Season, asked: readonly Asked[]): Promise<void> {
  const inOrder = [...asked].sort((one, other) => (one.about.days ?? 0) - (other.about.days ?? 0));
  const taken = new Map<Asked, AdminOpinion>();
  season.on(season.after(1));
  for (const one of inOrder) if (one.about.unit) taken.set(one, await handedOver(season, one, one.about.unit));
  for (const one of inOrder) {
    const { days = 0 } = one.about;
    season.on(days ? season.after(days) : season.after(1), "15:30");
    const opinion = taken.get(one);
    const replied = opinion ? await inWriting(season, opinion, one.about) : await onTheSpot(season, one);
    await published(season, replied, one.about);
    await rated(season, one);
  }
}

const seen = ({ id: opinion, version }: Pick<AdminOpinion, "id" | "version">) => ({ opinion, version });

async function handedOver({ acts, office, units }: Season, { receipt }: Asked, unit: NonNullable<InventedOpinion["unit"]>) {
  const assigned = { ...seen({ id: receipt.id, version: 1 }), unit: units[unit], handover: "ASSIGN" } as const;
  const handed = await must(acts.assignOpinion(office.organiser, assigned));
  return must(acts.acknowledgeOpinion({ ...office.handler, unit: units[unit] }, seen(handed)));
}

async function inWriting({ acts, office, units }: Season, opinion: AdminOpinion, { unit, reply: text, adopted, reason }: InventedOpinion) {
  const handler = { ...office.handler, unit: unit && units[unit] };
  const draft = await must(acts.draftReply(handler, { ...seen(opinion), text, adopted, reason }));
  const signed = await must(acts.signOffReply(office.approver, seen(draft)));
  return must(acts.replyToOpinion(handler, { ...seen(signed), through: "SMS" }));
}

function onTheSpot({ acts, office, date }: Season, { receipt, about: { reply: text, adopted, reason } }: Asked) {
  const spoken = { text, adopted, reason, answeredBy: "镇长", answeredAt: instantAt(date, "11:20") };
  return must(acts.replyOnTheSpot(office.organiser, { ...seen({ id: receipt.id, version: 1 }), ...spoken }));
}

const published = ({ acts, office }: Season, opinion: AdminOpinion, { text: question, reply }: InventedOpinion) =>
  must(acts.publishOpinion(office.organiser, { ...seen(opinion), question, reply }));

async function rated(
  { acts, code: organisation }: Season,
  { receipt: { receiptCode }, by: { phone }, about: { grade } }: Asked,
): Promise<void> {
  if (grade && receiptCode) await must(acts.rateReply({ organisation, receiptCode, phone, grade }));
}
