import { graphql } from "../../gql/gql.js";
import type { SatisfactionGrade } from "../../gql/graphql.js";
import { type Act, textOf } from "../../site/act.js";
import type { Client } from "../../site/client.js";
import type { Slip } from "../apply/slips.js";

const RateReply_mutation = graphql(`
  mutation RateReply($input: RateReplyInput!) {
    rateReply(input: $input) {
      ... on OwnOpinion { id }
      ... on Refusal { code }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values } }
    }
  }
`);

const ReopenOpinion_mutation = graphql(`
  mutation ReopenOpinion($input: ReopenOpinionInput!) {
    reopenOpinion(input: $input) {
      ... on OwnOpinion { id }
      ... on Refusal { code }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values } }
    }
  }
`);

/** The code and phone that open an opinion travel in posted forms only, never in an address. */
export type MyOpinionPosted = {
  readonly code: string;
  readonly phone: string;
  readonly fault?: "MISSING";
  readonly said?: "RATED" | "REOPENED" | "LATE";
  /** What was wrong with a rating or a reason, and what was typed. */
  readonly slips?: readonly Slip[];
  readonly typed?: string;
};

type Opening = { readonly organisation: string; readonly receiptCode: string; readonly phone: string };
type Answer = { readonly __typename: string; readonly faults?: readonly Slip[] };

const show = (posted: MyOpinionPosted, status = 200) => ({ show: posted, status });

export const myOpinionAct: Act = async (client, { form, params: { town = "" } }) => {
  const [code, phone, act] = [textOf(form, "code"), textOf(form, "phone"), textOf(form, "act")];
  const typed = textOf(form, act === "rate" ? "comment" : "reason");
  if (!code || !phone) return show({ code, phone, fault: "MISSING" }, 422);

  const opening = { organisation: town, receiptCode: code, phone };
  if (act === "rate") {
    const grade = textOf(form, "grade");
    if (!grade) return show({ code, phone, typed, slips: [{ field: "grade", code: "REQUIRED" }] }, 422);
    return told(await rate(client, opening, grade as SatisfactionGrade, typed), { code, phone, typed }, "RATED");
  }
  return act === "reopen" ? told(await reopen(client, opening, typed), { code, phone, typed }, "REOPENED") : show({ code, phone });
};

/** The page shows the opinion afresh, whatever came of it. */
function told(answer: Answer | undefined, posted: MyOpinionPosted, done: "RATED" | "REOPENED") {
  if (answer?.__typename === "InvalidInput") return show({ ...posted, slips: answer.faults }, 422);
  const { code, phone } = posted;
  return answer?.__typename === "OwnOpinion" ? show({ code, phone, said: done }) : show({ code, phone, said: "LATE" }, 409);
}

async function rate(client: Client, opening: Opening, grade: SatisfactionGrade, comment: string): Promise<Answer | undefined> {
  const input = { ...opening, grade, ...(comment && { comment }) };
  return (await client.mutate({ mutation: RateReply_mutation, variables: { input } })).data?.rateReply;
}

async function reopen(client: Client, opening: Opening, reason: string): Promise<Answer | undefined> {
  const input = { ...opening, reason };
  return (await client.mutate({ mutation: ReopenOpinion_mutation, variables: { input } })).data?.reopenOpinion;
}
