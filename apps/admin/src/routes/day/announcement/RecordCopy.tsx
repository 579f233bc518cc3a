import { type Instant, mayBeOnPaper, type PublicationChannel } from "@kaimen/domain";
import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { MomentField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { useNotMine } from "../../../session/me.js";
import { optionsOf } from "../../../ui/list/options.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";

const RecordPublishedCopy_mutation = graphql(`
  mutation RecordPublishedCopy($input: RecordPublishedCopyInput!) {
    recordPublishedCopy(input: $input) {
      __typename
      ... on PublishedCopy { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { channel: PublicationChannel; address?: string; place?: string; publishedAt?: Instant };
type Props = { readonly openDay: string; readonly channel: PublicationChannel };

const { copies: labels } = words;

/** Writes down where the announcement was published; offered for the channel that is missing first. */
export function RecordCopy({ openDay, channel }: Props) {
  const notMine = useNotMine("ORGANISER");
  return (
    <ActButton
      name="recordPublishedCopy"
      document={RecordPublishedCopy_mutation}
      initial={{ channel, publishedAt: new Date().toISOString() as Instant }}
      variables={({ publishedAt, ...values }: Values) => ({ input: { openDay, publishedAt: publishedAt as Instant, ...values } })}
      notYet={notMine}
    >
      <Form.Item name="channel" label={labels.channel} required>
        <Select options={optionsOf(terms.publicationChannels)} />
      </Form.Item>
      <WhereFields />
      <MomentField name="publishedAt" label={labels.publishedAt} />
    </ActButton>
  );
}

/** A board and a newspaper have a place; what is read on a screen has an address. */
function WhereFields() {
  const channel = Form.useWatch<PublicationChannel | undefined>("channel");
  const paper = channel !== undefined && mayBeOnPaper(channel);
  return (
    <>
      <TextField name="address" label={labels.address} hint={paper ? labels.addressOptional : labels.addressHint} required={!paper} />
      {paper && <TextField name="place" label={labels.place} hint={labels.placeHint} />}
    </>
  );
}
