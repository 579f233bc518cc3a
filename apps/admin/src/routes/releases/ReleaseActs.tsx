import { Flex } from "antd";
import { ActButton } from "../../act/ActButton.js";
import { TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useMe } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import { dueStep, notByMe } from "./due-step.js";
import type { ReadRelease } from "./ReleasePage.js";

const PassRelease_act = graphql(`
  mutation PassRelease($input: PassReleaseInput!) {
    passRelease(input: $input) {
      ... on Release { of subject status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const ReturnRelease_act = graphql(`
  mutation ReturnRelease($input: ReturnReleaseInput!) {
    returnRelease(input: $input) {
      ... on Release { of subject status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const { releases } = wording;

/** Through or back. The hash of the words that were shown goes with a yes, so that nobody passes others. */
export function ReleaseActs({ release }: { readonly release: ReadRelease }) {
  const unless = notByMe(release, useMe());
  const step = dueStep(release);
  if (!step) return null;
  const { subject, of, textHash } = release;
  return (
    <Flex gap={12} align="center" wrap>
      <ActButton
        name={{ ...releases.pass, name: `${releases.steps[step]}${releases.pass.name}` }}
        document={PassRelease_act}
        variables={({ ground }: { ground?: string }) => ({ input: { subject, of, step, textHash, ...(ground && { ground }) } })}
        notYet={unless}
        primary
      >
        <TextField name="ground" label={releases.pass.ground} extra={releases.pass.groundHint} optional />
      </ActButton>
      <ActButton
        name={releases.return}
        document={ReturnRelease_act}
        variables={({ reason }: { reason: string }) => ({ input: { subject, of, step, reason } })}
        notYet={unless}
      >
        <TextField name="reason" label={releases.reason} area={3} />
      </ActButton>
    </Flex>
  );
}
