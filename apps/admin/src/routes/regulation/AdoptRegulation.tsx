import { PACKS } from "@kaimen/domain";
import { ActButton } from "../../acts/ActButton.js";
import { ChoiceField } from "../../acts/fields.js";
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
    <ActButton
      name={adopt.name}
      act={AdoptRegulation_act}
      asked={(input: { pack: string }) => ({ input })}
      explains={adopt.explains}
      unless={notMine}
    >
      <ChoiceField name="pack" label={adopt.pack} options={packs} />
    </ActButton>
  );
}
