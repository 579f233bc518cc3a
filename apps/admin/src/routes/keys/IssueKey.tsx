import type { CivilDate } from "@kaimen/domain";
import { Typography } from "antd";
import { useState } from "react";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, DayField, TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import type { IssueApiKeyMutation, Scope } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { ShownOnce } from "../../ui/ShownOnce.js";
import { wording } from "../../wording/zh-CN.js";

const IssueApiKey_act = graphql(`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      ... on IssuedApiKey { key apiKey { id } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Given = { label: string; lastDay: CivilDate; scopes: Scope[]; origins?: string };
type Issued = Extract<IssueApiKeyMutation["issueApiKey"], { __typename: "IssuedApiKey" }>;

const { keys } = wording;

const lines = (text = "") => text.split(/\s+/).filter(Boolean);

/** A key for a dashboard, shown this once. */
export function IssueKey() {
  const notMine = useNotMine("ADMINISTRATOR");
  const [issued, setIssued] = useState<Issued>();
  return (
    <>
      <ActButton
        name={keys.issue}
        document={IssueApiKey_act}
        variables={({ origins, ...given }: Given) => ({ input: { ...given, origins: lines(origins) } })}
        notYet={notMine}
        initial={{ scopes: ["STATISTICS"] }}
        primary
        onDone={setIssued}
      >
        <TextField name="label" label={keys.label} extra={keys.labelHint} most={100} />
        <ChoiceField name="scopes" label={keys.scope} options={optionsOf(keys.scopes)} many />
        <DayField name="lastDay" label={keys.lastDay} extra={keys.lastDayHint} />
        <TextField name="origins" label={keys.origins} extra={keys.originsHint} area={2} optional />
      </ActButton>
      {issued && (
        <ShownOnce title={keys.issue.name} shown={[[keys.key, issued.key]]} onClose={() => setIssued(undefined)}>
          <Typography.Paragraph style={{ marginTop: 16 }}>{keys.usage}</Typography.Paragraph>
        </ShownOnce>
      )}
    </>
  );
}
