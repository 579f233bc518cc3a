import { readTicket } from "@kaimen/domain";
import { useState } from "react";
import type { Declined, FactOf } from "../../../act/answer.js";
import { freshKey } from "../../../act/fresh-key.js";
import { useAct } from "../../../act/use-act.js";
import { type Guest, seenAt } from "../../../door/guest-list.js";
import { graphql } from "../../../gql/gql.js";
import type { CheckInMutation } from "../../../gql/graphql.js";
import { act } from "../../../wording/zh-CN.acts.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { refusals } from "../../../wording/zh-CN.refusals.js";
import { standingNamed } from "../../../wording/zh-CN.standings.js";
import type { Answer } from "./DoorAnswer.js";
import type { DoorList, useDoorList } from "./use-door-list.js";

const CheckIn_mutation = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
      ... on Invitation { receiptNumber name status checkIns { stop at } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Given = {
  readonly day: string;
  readonly stop?: string;
  readonly list: DoorList;
  readonly note: ReturnType<typeof useDoorList>["note"];
};
type Said = FactOf<CheckInMutation> | Declined | undefined;

const { door: labels } = words;

/** What is typed becomes an arrival: a ticket by its code, anybody else by the number of the one line that is left. */
export function useCheckIn({ day: openDay, stop, list, note }: Given) {
  const { take } = useAct(CheckIn_mutation, { readAgain: false });
  const [answer, setAnswer] = useState<Answer>();

  async function checkIn(typed: string, found: readonly Guest[]): Promise<boolean> {
    setAnswer(undefined);
    const [guest] = found;
    const ticket = readTicket(typed);
    if (!ticket && found.length !== 1) {
      setAnswer({ good: false, says: found.length === 0 ? labels.unknown : labels.several });
      return false;
    }
    const who = ticket ? { ticket: typed.trim() } : { receiptNumber: guest?.receiptNumber };
    const before = list.guests.find(({ receiptNumber }) => receiptNumber === (ticket?.number ?? guest?.receiptNumber));
    const earlier = before && seenAt(before, [], stop);
    const said = await take({ input: { openDay, stop, idempotencyKey: freshKey(), ...who } });
    if (said?.__typename === "Invitation") note(said);
    setAnswer(answerOf(said, earlier));
    return said?.__typename === "Invitation";
  }

  return { checkIn, answer };
}

function answerOf(said: Said, earlier?: string): Answer {
  if (!said) return { good: false, says: act.failed };
  if (said.__typename === "Invitation") {
    const name = said.name ?? said.receiptNumber;
    return { good: true, says: earlier ? labels.again(name, minuteOf(earlier as never).slice(11)) : labels.arrived(name) };
  }
  if (said.__typename === "Refusal") return { good: false, says: labels.refused(refusals[said.code](said.values)) };
  if (said.__typename === "InvalidInput") return { good: false, says: labels.unknown };
  return { good: false, says: labels.refused(standingNamed(said.nowAt)) };
}
