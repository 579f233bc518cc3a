import { ActButton } from "../../../act/ActButton.js";
import { ChoiceField, TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import type { FeedbackChannel } from "../../../gql/graphql.js";
import { useMe } from "../../../session/me.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../opinions.module.css";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const DraftReply_act = graphql(`
  mutation DraftReply($input: DraftReplyInput!) {
    draftReply(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const SignOffReply_act = graphql(`
  mutation SignOffReply($input: SignOffReplyInput!) {
    signOffReply(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const SendBackReply_act = graphql(`
  mutation SendBackReply($input: SendBackReplyInput!) {
    sendBackReply(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const ReplyToOpinion_act = graphql(`
  mutation ReplyToOpinion($input: ReplyToOpinionInput!) {
    replyToOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Written = { text: string; adopted?: "yes" | "no" | undefined; reason?: string | undefined };

export const DraftReply = ({ opinion: { id, version, kind, draft, status }, unless }: OpinionAct) => (
  <ActButton
    name={acts.draft}
    document={DraftReply_act}
    variables={({ adopted, ...given }: Written) => ({
      input: { opinion: id, version, ...given, ...(adopted && { adopted: adopted === "yes" }) },
    })}
    notYet={unless}
    initial={{ text: draft?.text ?? "", adopted: adoptedWord(draft?.adopted), reason: draft?.reason ?? undefined }}
    primary={status === "ACKNOWLEDGED"}
    width={680}
  >
    <TextField name="text" label={opinions.draft} area={10} most={5000} />
    <AdoptionFields optional={kind !== "SUGGESTION"} />
  </ActButton>
);

const adoptedWord = (adopted: boolean | null | undefined) => (adopted == null ? undefined : adopted ? "yes" : "no");

/** A suggestion is owed a yes or no, and a no its reason. */
export const AdoptionFields = ({ optional }: { readonly optional: boolean }) => (
  <>
    <ChoiceField
      name="adopted"
      label={opinions.adoption}
      options={[
        { value: "yes", label: opinions.adopted },
        { value: "no", label: opinions.notAdopted },
      ]}
      optional={optional}
    />
    <TextField name="reason" label={opinions.reason} area={2} optional />
  </>
);

export const SignOffReply = ({ opinion: { id, version, draft }, unless }: OpinionAct) => (
  <ActButton
    name={acts.signOff}
    document={SignOffReply_act}
    variables={({ ground }: { ground?: string }) => ({ input: { opinion: id, version, ...(ground && { ground }) } })}
    notYet={unless}
    primary
    width={680}
  >
    <p className={classes.words}>{draft?.text}</p>
    <AloneField draftedBy={draft?.by} />
  </ActButton>
);

/** Asked of nobody but who drafted it herself. */
function AloneField({ draftedBy }: { readonly draftedBy: string | undefined }) {
  if (useMe()?.id !== draftedBy) return null;
  return <TextField name="ground" label={acts.signOff.ground} extra={acts.signOff.groundHint} optional />;
}

export const SendBackReply = ({ opinion: { id, version, draft }, unless }: OpinionAct) => (
  <ActButton
    name={acts.sendBack}
    document={SendBackReply_act}
    variables={(given: { reason: string }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
    width={680}
  >
    <p className={classes.words}>{draft?.text}</p>
    <TextField name="reason" label={acts.sendBack.missing} area={3} />
  </ActButton>
);

const throughs = (anonymous: boolean) =>
  (Object.entries(opinions.throughs) as [FeedbackChannel, string][])
    .filter(([value]) => (value === "PUBLICATION") === anonymous)
    .map(([value, label]) => ({ value, label }));

export const ReplyToOpinion = ({ opinion: { id, version, draft, raisedBy }, unless }: OpinionAct) => (
  <ActButton
    name={{ ...acts.reply, says: raisedBy ? acts.reply.says : `${acts.reply.says}${acts.reply.anonymous}` }}
    document={ReplyToOpinion_act}
    variables={(given: { through: FeedbackChannel }) => ({ input: { opinion: id, version, ...given } })}
    notYet={unless}
    initial={{ through: raisedBy ? "PHONE" : "PUBLICATION" }}
    primary
    width={680}
  >
    <p className={classes.words}>{draft?.text}</p>
    <ChoiceField name="through" label={acts.reply.through} options={throughs(!raisedBy)} />
  </ActButton>
);
