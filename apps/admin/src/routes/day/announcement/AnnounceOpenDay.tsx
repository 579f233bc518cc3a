import type { CivilDate } from "@kaimen/domain";
import { Checkbox, Form } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { RecruitmentChannel } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { DayField } from "../../../ui/DayField.js";
import { optionsOf } from "../../../ui/list/options.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import type { Day } from "../DayFrame.js";
import { closingOf } from "./call-facts-of.js";

const AnnounceOpenDay_mutation = graphql(`
  mutation AnnounceOpenDay($input: AnnounceOpenDayInput!) {
    announceOpenDay(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { channels?: RecruitmentChannel[]; registrationClosesOn?: CivilDate };
const { announcement: labels } = words;

/** The day on which registration closes is offered as the schedule recommends it. */
export function AnnounceOpenDay({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  const closes = closingOf(day) ?? undefined;
  return (
    <ActButton
      name="announceOpenDay"
      primary
      document={AnnounceOpenDay_mutation}
      initial={{ channels: ["PORTAL"], registrationClosesOn: closes }}
      variables={({ channels = [], registrationClosesOn }: Values) => ({ input: { openDay: day.id, channels, registrationClosesOn } })}
      notYet={notMine("ORGANISER")}
    >
      <Form.Item name="channels" label={labels.channels} required>
        <Checkbox.Group options={optionsOf(terms.recruitment)} />
      </Form.Item>
      <DayField name="registrationClosesOn" label={labels.closesOn} hint={labels.closesHint} required />
    </ActButton>
  );
}
