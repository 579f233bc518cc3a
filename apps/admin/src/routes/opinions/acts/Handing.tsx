import { ActButton } from "../../../act/ActButton.js";
import { ChoiceField, TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import type { Handover } from "../../../gql/graphql.js";
import { optionsOf } from "../../../ui/list/options.js";
import { wording } from "../../../wording/zh-CN.js";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const AssignOpinion_act = graphql(`
  mutation AssignOpinion($input: AssignOpinionInput!) {
    assignOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const AcknowledgeOpinion_act = graphql(`
  mutation AcknowledgeOpinion($input: AcknowledgeOpinionInput!) {
    acknowledgeOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const ReturnOpinion_act = graphql(`
  mutation ReturnOpinion($input: ReturnOpinionInput!) {
    returnOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const offered = (units: OpinionAct["units"], but?: string) =>
  units.filter(({ id, retired }) => !retired && id !== but).map(({ id, name }) => ({ value: id, label: name }));

export const AssignOpinion = ({ opinion: { id, version, unit, rounds }, units, unless }: OpinionAct) => (
  <ActButton
    name={acts.assign}
    document={AssignOpinion_act}
    variables={(given: { unit: string; handover: Handover }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
    initial={{ handover: "ASSIGN", ...proposed(rounds) }}
    primary
  >
    <ChoiceField name="unit" label={opinions.unit} options={offered(units, unit?.id)} />
    <ChoiceField name="handover" label={acts.assign.how} options={optionsOf(opinions.handovers)} />
  </ActButton>
);

/** The unit that the last one proposed when it returned the opinion. */
const proposed = (rounds: OpinionAct["opinion"]["rounds"]) => {
  const proposes = rounds.at(-1)?.returns.at(-1)?.proposes;
  return proposes ? { unit: proposes } : {};
};

export const AcknowledgeOpinion = ({ opinion: { id, version }, unless }: OpinionAct) => (
  <ActButton
    name={acts.acknowledge}
    document={AcknowledgeOpinion_act}
    variables={() => ({ input: { opinion: id, version } })}
    notYet={unless}
    primary
  />
);

export const ReturnOpinion = ({ opinion: { id, version, unit }, units, unless }: OpinionAct) => (
  <ActButton
    name={acts.return}
    document={ReturnOpinion_act}
    variables={(given: { proposes: string; reason: string }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
  >
    <ChoiceField name="proposes" label={acts.return.proposes} options={offered(units, unit?.id)} />
    <TextField name="reason" label={opinions.reason} area={3} />
  </ActButton>
);
