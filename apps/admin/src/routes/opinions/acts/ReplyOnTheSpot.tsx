import type { Instant } from "@kaimen/domain";
import { ActButton } from "../../../act/ActButton.js";
import { MomentField, TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { wording } from "../../../wording/zh-CN.js";
import { AdoptionFields } from "./Answering.js";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const ReplyOnTheSpot_act = graphql(`
  mutation ReplyOnTheSpot($input: ReplyOnTheSpotInput!) {
    replyOnTheSpot(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Spoken = {
  text: string;
  answeredBy: string;
  answeredAt: Instant;
  adopted?: "yes" | "no" | undefined;
  reason?: string | undefined;
};

/** What a leader said face to face, written down. */
export const ReplyOnTheSpot = ({ opinion: { id, version, kind }, unless }: OpinionAct) => (
  <ActButton
    name={acts.onTheSpot}
    document={ReplyOnTheSpot_act}
    variables={({ adopted, ...given }: Spoken) => ({
      input: { opinion: id, version, ...given, ...(adopted && { adopted: adopted === "yes" }) },
    })}
    notYet={unless}
    width={680}
  >
    <TextField name="text" label={opinions.reply} area={6} most={5000} />
    <TextField name="answeredBy" label={acts.onTheSpot.answeredBy} extra={acts.onTheSpot.answeredByHint} most={100} />
    <MomentField name="answeredAt" label={acts.onTheSpot.answeredAt} />
    <AdoptionFields optional={kind !== "SUGGESTION"} />
  </ActButton>
);
