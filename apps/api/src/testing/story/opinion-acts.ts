import type { Town } from "../town.js";

const NOT = "... on OutOfTurn { nowAt } ... on Refusal { code article values } ... on InvalidInput { faults { field code } }";
const inputOf = (act: string) => `${act[0]?.toUpperCase()}${act.slice(1)}Input`;
const document = (act: string, fact: string) =>
  `mutation ($input: ${inputOf(act)}!) { ${act}(input: $input) { __typename ${fact} ${NOT} } }`;

export type Seen = { readonly id: string; readonly version: number; readonly status: string };

/** One act of the office on an opinion, as it stands before the clerk. */
export async function take(ask: Town["asAnyone"], act: string, { id, version }: Pick<Seen, "id" | "version">, more: object = {}) {
  const input = { opinion: id, version, ...more };
  return (await ask(document(act, "... on Opinion { id version status }"), { input }))[act];
}

/** One act of who asked, opened with the own code. */
export async function citizenTakes(town: Town, act: string, receipt: { receiptCode: string; phone: string }, more: object = {}) {
  const input = { organisation: "shuidong", receiptCode: receipt.receiptCode, phone: receipt.phone, ...more };
  return (await town.asAnyone(document(act, "... on OwnOpinion { status round due }"), { input }))[act];
}

export const RAISE = document("raiseOpinion", "... on OpinionReceipt { id receiptCode due }");
export const REGISTER = document("registerOpinion", "... on OpinionReceipt { id receiptCode due }");
