import type { CivilDate } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import { type Act, type Acted, textOf } from "../../site/act.js";
import type { Client } from "../../site/client.js";
import { pathsUnder } from "../../site/paths.js";
import type { Form } from "../../site/site.js";
import type { Refused } from "../apply/apply.act.js";
import type { Slip } from "../apply/slips.js";
import { leftEmptyFor, type Named, namedInput, readNamed } from "./named.js";

const NominateCandidate_mutation = graphql(`
  mutation NominateCandidate($input: NominateCandidateInput!) {
    nominateCandidate(input: $input) {
      ... on ApplicationReceipt { receiptCode }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values } }
    }
  }
`);

const WithdrawNomination_mutation = graphql(`
  mutation WithdrawNomination($input: WithdrawNominationInput!) {
    withdrawNomination(input: $input) {
      ... on NominationLink { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values } }
    }
  }
`);

/** Where the organisation has got to. */
export type NominatePosted =
  | {
      readonly at: "FORM";
      readonly named: Named;
      readonly slips: readonly Slip[];
      readonly refused?: Refused;
      readonly said?: "WITHDRAWN" | "LATE";
    }
  | { readonly at: "CHECK"; readonly named: Named; readonly key: string }
  | { readonly at: "DONE"; readonly receiptCode: string }
  | { readonly at: "TAKE_BACK"; readonly receiptNumber: string; readonly reason: string; readonly slips: readonly Slip[] };

/** Which version of the words beside the boxes was read to the person: a new one whenever `nominate.declared` changes. */
const CONSENT_TEXT = "2026-11-nomination";

const show = (posted: NominatePosted, status = 200): Acted => ({ show: posted, status });

export const nominateAct: Act = async (client, { form, params: { code = "" } }) => {
  if (textOf(form, "act") === "withdraw") return takeBack(client, form, code);

  const named = readNamed(form);
  const step = textOf(form, "step");
  if (step === "change") return show({ at: "FORM", named, slips: [] });
  const slips = leftEmptyFor(named);
  if (slips.length > 0) return show({ at: "FORM", named, slips }, 422);
  return step === "submit" ? submit(client, named, code, textOf(form, "key")) : show({ at: "CHECK", named, key: crypto.randomUUID() });
};

async function submit(client: Client, named: Named, nominationCode: string, key: string): Promise<Acted> {
  const consentObtainedOn = named.consentObtainedOn as CivilDate;
  const input = { ...namedInput(named, key), nominationCode, consentText: CONSENT_TEXT, consentObtainedOn };
  const { data } = await client.mutate({ mutation: NominateCandidate_mutation, variables: { input } });
  const answer = data?.nominateCandidate;
  switch (answer?.__typename) {
    case "ApplicationReceipt":
      return show({ at: "DONE", receiptCode: answer.receiptCode });
    case "InvalidInput":
      return show({ at: "FORM", named, slips: answer.faults }, 422);
    case "Refusal":
      return show({ at: "FORM", named, slips: [], refused: answer }, 422);
    default:
      return show({ at: "FORM", named, slips: [], said: "LATE" }, 409);
  }
}

async function takeBack(client: Client, form: Form, nominationCode: string): Promise<Acted> {
  const receiptNumber = textOf(form, "receiptNumber");
  const reason = textOf(form, "reason");
  const asked = { at: "TAKE_BACK", receiptNumber, reason } as const;
  if (!reason) return show({ ...asked, slips: [{ field: "reason", code: "REQUIRED" }] }, 422);

  const input = { nominationCode, receiptNumber, reason };
  const { data } = await client.mutate({ mutation: WithdrawNomination_mutation, variables: { input } });
  const answer = data?.withdrawNomination;
  if (answer?.__typename === "InvalidInput") return show({ ...asked, slips: answer.faults }, 422);
  const done = answer?.__typename === "NominationLink";
  return show({ at: "FORM", named: readNamed({}), slips: [], said: done ? "WITHDRAWN" : "LATE" }, done ? 200 : 409);
}

/** A code that was typed leads to the organisation's own address, as its link does. */
export const openNominationAct: Act = async (_client, { form, params: { town = "" }, page: { site } }) => {
  const code = textOf(form, "code").toUpperCase().replace(/\s/g, "");
  return code ? { to: pathsUnder(site.base).nominate(town, encodeURIComponent(code)) } : { show: "MISSING", status: 422 };
};
