import { ActButton } from "../../../act/ActButton.js";
import { NumberField, TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { wording } from "../../../wording/zh-CN.js";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const AskForExtension_act = graphql(`
  mutation AskForExtension($input: AskForExtensionInput!) {
    askForExtension(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const GrantExtension_act = graphql(`
  mutation GrantExtension($input: GrantExtensionInput!) {
    grantExtension(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const DeclineExtension_act = graphql(`
  mutation DeclineExtension($input: DeclineExtensionInput!) {
    declineExtension(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const asked = ({ rounds }: OpinionAct["opinion"]) => rounds.at(-1)?.extensions.find(({ outcome }) => outcome === "ASKED");

export const AskForExtension = ({ opinion: { id, version }, unless }: OpinionAct) => (
  <ActButton
    name={acts.askForExtension}
    document={AskForExtension_act}
    variables={(given: { days: number; ground: string }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
  >
    <NumberField name="days" label={acts.askForExtension.days} least={1} most={60} />
    <TextField name="ground" label={opinions.reason} area={3} />
  </ActButton>
);

export const GrantExtension = ({ opinion, unless }: OpinionAct) => {
  const { days = 0, ground = "" } = asked(opinion) ?? {};
  return (
    <ActButton
      name={{ ...acts.grantExtension, says: `${acts.grantExtension.asked(days, ground)}。${acts.grantExtension.says}` }}
      document={GrantExtension_act}
      variables={() => ({ input: { opinion: opinion.id, version: opinion.version } })}
      notYet={unless}
    />
  );
};

export const DeclineExtension = ({ opinion: { id, version }, unless }: OpinionAct) => (
  <ActButton
    name={acts.declineExtension}
    document={DeclineExtension_act}
    variables={(given: { reason: string }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
  >
    <TextField name="reason" label={opinions.reason} area={3} />
  </ActButton>
);
