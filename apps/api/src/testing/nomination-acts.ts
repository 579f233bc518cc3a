import { anApplication } from "./applicants.js";
import type { Town } from "./town.js";

const NOT = `... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }`;
const LINK = "unit closesOn places { category most named }";

export const INVITE = `mutation ($input: InviteNominationInput!) {
  inviteNomination(input: $input) { __typename ... on InvitedNomination { nominationCode link { id ${LINK} } } ${NOT} } }`;
export const NOMINATE = `mutation ($input: NominateCandidateInput!) {
  nominateCandidate(input: $input) { __typename ... on ApplicationReceipt { receiptNumber receiptCode } ${NOT} } }`;
export const WITHDRAW_NOMINATION = `mutation ($input: WithdrawNominationInput!) {
  withdrawNomination(input: $input) { __typename ... on NominationLink { ${LINK} named { receiptNumber name stands } } ${NOT} } }`;
export const OPEN_LINK = `query ($code: String!) {
  nominationLink(code: $code) { ${LINK} named { receiptNumber name category stands } openDay { id } } }`;
export const LINKS = `query ($openDay: ID!) { organisation { openDay(id: $openDay) { nominationLinks { ${LINK} } } } }`;

const UNIT = `mutation ($name: String!) { createUnit(input: { name: $name }) { ... on Unit { id } } }`;

export const aUnit = async (town: Town, name: string): Promise<string> => (await town.asOrganiser(UNIT, { name })).createUnit.id;

export const invite = async (town: Town, openDay: string, unit: string, more: object = {}) =>
  (await town.asOrganiser(INVITE, { input: { openDay, unit, places: [{ category: "PEOPLES_CONGRESS_DEPUTY", most: 2 }], ...more } }))
    .inviteNomination;

export async function nominate(town: Town, code: string, serial: number, more: object = {}) {
  const { organisation: _, openDay: __, ...form } = anApplication("", serial);
  const consent = { consentObtainedBy: "李主任", consentObtainedOn: "2026-05-22" };
  const input = {
    ...form,
    category: "PEOPLES_CONGRESS_DEPUTY",
    idempotencyKey: `nomination-of-${serial}-once`,
    nominationCode: code,
    ...consent,
    ...more,
  };
  return (await town.asAnyone(NOMINATE, { input })).nominateCandidate;
}
