import type { OpinionStatus, OpinionsDueQuery, Role } from "../../gql/graphql.js";
import { wording } from "../../wording/zh-CN.js";
import type { Item } from "./item.js";

export type DueOpinion = NonNullable<OpinionsDueQuery["organisation"]>["REGISTERED"]["edges"][number]["node"];
type Next = { readonly act: string; readonly whose: readonly Role[] };

const { opinions } = wording;
const { acts } = opinions;

const NEXT: Readonly<Partial<Record<OpinionStatus, Next>>> = {
  REGISTERED: { act: acts.assign.name, whose: ["ORGANISER"] },
  ASSIGNED: { act: acts.acknowledge.name, whose: ["OPINION_HANDLER"] },
  ACKNOWLEDGED: { act: acts.draft.name, whose: ["OPINION_HANDLER"] },
  DRAFTED: { act: acts.signOff.name, whose: ["APPROVER"] },
  SIGNED_OFF: { act: acts.reply.name, whose: ["OPINION_HANDLER", "ORGANISER"] },
};

/** What the next step of an opinion is, and whose. */
export function itemsOfOpinion(opinion: DueOpinion): Item[] {
  const { id, status, rounds, clock, acknowledgementClock } = opinion;
  const next = NEXT[status];
  if (!next) return [];
  const common = { about: aboutOf(opinion), to: `/opinions/${id}`, article: clock?.article, provisional: clock?.provisional ?? false };
  const due = (status === "ASSIGNED" ? acknowledgementClock : clock)?.due;
  const asked = rounds.at(-1)?.extensions.some(({ outcome }) => outcome === "ASKED");
  return [
    { key: id, what: next.act, whose: next.whose, due, ...common },
    ...(asked
      ? [{ key: `${id}/extension`, what: acts.grantExtension.name, whose: ["APPROVER"], due: clock?.due, ...common } as const]
      : []),
  ];
}

const aboutOf = ({ kind, receiptNumber, text, unit }: DueOpinion) =>
  `${opinions.one(opinions.kinds[kind], receiptNumber)} ${(text ?? "").slice(0, 24)}${unit ? `（${unit.name}）` : ""}`;
