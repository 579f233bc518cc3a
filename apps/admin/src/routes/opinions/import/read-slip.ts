import { codeOf, isCivilDate, type TableLine, typedDay } from "@kaimen/domain";
import type { ShownFault } from "../../../act/answer.js";
import type { SlipLineInput } from "../../../gql/graphql.js";
import type { ReadLine } from "../../../intake/intake.js";
import { wording } from "../../../wording/zh-CN.js";
import { SLIP_CHANNELS } from "./slip-columns.js";

/** A slip as the office is asked about it; only a word that has no place in the question is a fault here. */
export function readSlip({ line, cells }: TableLine<string>): ReadLine<SlipLineInput> {
  const said = (field: string) => cells[field] ?? "";
  const kind = said("kind") ? codeOf(wording.opinions.kinds, said("kind")) : "SUGGESTION";
  const channel = said("channel") ? codeOf(SLIP_CHANNELS, said("channel")) : "PAPER";
  const day = typedDay(said("receivedOn"));
  const unread: ShownFault[] = [
    ...(kind ? [] : [{ field: "kind", code: "NOT_OFFERED" as const }]),
    ...(channel ? [] : [{ field: "channel", code: "NOT_OFFERED" as const }]),
    ...(day && !isCivilDate(day) ? [{ field: "receivedOn", code: "MALFORMED" as const }] : []),
  ];
  const input: SlipLineInput = {
    line,
    kind: kind ?? "SUGGESTION",
    channel: channel ?? "PAPER",
    text: said("text"),
    ...(said("name") && { name: said("name") }),
    ...(said("phone") && { phone: said("phone") }),
    ...(said("stop") && { stop: said("stop") }),
    ...(isCivilDate(day) && { receivedOn: day }),
  };
  return { line, cells, input, unread };
}
