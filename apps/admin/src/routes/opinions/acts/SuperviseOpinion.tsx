import { ActButton } from "../../../act/ActButton.js";
import { TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { wording } from "../../../wording/zh-CN.js";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const SuperviseOpinion_act = graphql(`
  mutation SuperviseOpinion($input: SuperviseOpinionInput!) {
    superviseOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

export const SuperviseOpinion = ({ opinion: { id, version }, unless }: OpinionAct) => (
  <ActButton
    name={acts.supervise}
    document={SuperviseOpinion_act}
    variables={(given: { instruction: string }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
  >
    <TextField name="instruction" label={acts.supervise.instruction} area={3} />
  </ActButton>
);
