import { PACKS } from "@kaimen/domain";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";

const AdoptRegulation_act = graphql(`
  mutation AdoptRegulation($input: AdoptRegulationInput!) {
    adoptRegulation(input: $input) {
      ... on AdoptedRegulation { id inForceFrom }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const { adopt } = wording.regulation;

const packs = PACKS.map(({ regulation: { id, header, inForceFrom } }) => ({
  value: id,
  label: `${header.title}（${id}，${inForceFrom} 施行）`,
}));

export function AdoptRegulation() {
  const notMine = useNotMine("ADMINISTRATOR");
  return (
    <ActButton name={adopt} document={AdoptRegulation_act} variables={(input: { pack: string }) => ({ input })} notYet={notMine}>
      <ChoiceField name="pack" label={adopt.pack} options={packs} />
    </ActButton>
  );
}
