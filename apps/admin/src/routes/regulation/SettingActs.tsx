import { ActButton } from "../../act/ActButton.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { wording } from "../../wording/zh-CN.js";
import { PartFields } from "./PartFields.js";
import type { Setting } from "./RegulationPage.js";

const LayDownSetting_act = graphql(`
  mutation LayDownSetting($input: LayDownSettingInput!) {
    layDownSetting(input: $input) {
      ... on Regulation { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const LiftSetting_act = graphql(`
  mutation LiftSetting($input: LiftSettingInput!) {
    liftSetting(input: $input) {
      ... on Regulation { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Props = { readonly setting: Setting; readonly version: string };

const { regulation: words } = wording;

/** A value that is the only lawful one is not asked for. */
export const onlyOne = (usual: unknown) => {
  if (usual === true) return words.always;
  return typeof usual === "string" ? words.oneMethod : undefined;
};

/** The office's own value, in the shape of its clause. */
export function LayDownSetting({ setting: { clause, content, usual }, version }: Props) {
  const notMine = useNotMine("APPROVER");
  return (
    <ActButton
      name={{ ...words.layDown, says: `${clauseName(clause)}：${words.layDown.says}` }}
      document={LayDownSetting_act}
      variables={(given: { content: unknown }) => ({ input: { clause, regulation: version, content: given.content } })}
      notYet={notMine}
      initial={{ content: content ?? usual }}
      link
    >
      {clause === "schedule" && <p>{words.layDown.before}</p>}
      <PartFields content={usual} path={["content"]} />
    </ActButton>
  );
}

export function LiftSetting({ setting: { clause, laidDownOn }, version }: Props) {
  const notMine = useNotMine("APPROVER");
  return (
    <ActButton
      name={{ ...words.lift, says: `${clauseName(clause)}：${words.lift.says}` }}
      document={LiftSetting_act}
      variables={() => ({ input: { clause, regulation: version } })}
      notYet={laidDownOn ? notMine : words.lift.none}
      link
    />
  );
}
