import { ActButton } from "../../act/ActButton.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import type { Key } from "./KeysPage.js";
import { stateOf } from "./state-of.js";

const RevokeApiKey_act = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on ApiKey { id revokedAt }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const { revoke } = wording.keys;

export function RevokeKey({ apiKey }: { readonly apiKey: Key }) {
  const notMine = useNotMine("ADMINISTRATOR");
  return (
    <ActButton
      name={{ ...revoke, says: `${apiKey.label}：${revoke.says}` }}
      document={RevokeApiKey_act}
      variables={() => ({ input: { apiKey: apiKey.id } })}
      notYet={notMine ?? (stateOf(apiKey) === "valid" ? undefined : revoke.already)}
      danger
      link
    />
  );
}
