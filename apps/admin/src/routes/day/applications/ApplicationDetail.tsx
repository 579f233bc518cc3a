import { useQuery } from "@apollo/client/react";
import { Alert, Descriptions, Drawer, Flex, Skeleton } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { ApplicationDetailQuery } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { clauseName } from "../../../wording/zh-CN.clauses.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { UnmaskApplicant } from "./UnmaskApplicant.js";

const ApplicationDetail_query = graphql(`
  query ApplicationDetail($id: ID!) {
    organisation {
      id
      application(id: $id) {
        id receiptNumber name phone category villageOrUnit channel status submittedAt ties topics nominatingUnit
        consentObtainedBy consentObtainedOn mergedInto endedFor
        consents { processing passingToDepartments publicationOfName photographs }
        findings { clause ok article }
      }
    }
  }
`);

const WithdrawOnBehalf_mutation = graphql(`
  mutation WithdrawOnBehalf($input: WithdrawOnBehalfInput!) {
    withdrawOnBehalf(input: $input) {
      __typename
      ... on Application { id status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Application = NonNullable<NonNullable<ApplicationDetailQuery["organisation"]>["application"]>;
const { applications: labels } = words;
const ENDED: readonly Application["status"][] = ["WITHDRAWN", "MERGED", "RETURNED", "STRUCK", "NOT_SELECTED"];

/** What one application says, masked, and what may be done with it. */
export function ApplicationDetail({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { data, error } = useQuery(ApplicationDetail_query, { variables: { id } });
  const { may } = useMay();
  const application = data?.organisation?.application;
  return (
    <Drawer open title={labels.detail} size={560} onClose={onClose}>
      {error && <Alert type="error" title={wording.list.failed} />}
      {!application && !error && <Skeleton active />}
      {application && <Descriptions size="small" column={1} bordered items={itemsOf(application)} />}
      {application && may("ORGANISER") && (
        <Flex gap={8} wrap style={{ marginTop: 16 }}>
          <UnmaskApplicant id={id} />
          {!ENDED.includes(application.status) && <WithdrawOnBehalf id={id} />}
        </Flex>
      )}
    </Drawer>
  );
}

const WithdrawOnBehalf = ({ id }: { readonly id: string }) => (
  <ActButton
    name="withdrawOnBehalf"
    danger
    document={WithdrawOnBehalf_mutation}
    variables={({ reason = "" }: { reason?: string }) => ({ input: { application: id, reason } })}
  >
    <TextField name="reason" label={labels.reason} rows={2} required autoFocus />
  </ActButton>
);

function itemsOf(application: Application) {
  const { findings, consents } = application;
  const given = (Object.keys(labels.consent) as (keyof typeof labels.consent)[]).filter((name) => consents[name]);
  const judged = findings.map(
    ({ clause, ok, article }) => `${clauseName(clause)}：${ok ? labels.ok : labels.notOk}${article ? `（${article}）` : ""}`,
  );
  return [
    [labels.number, application.receiptNumber],
    [labels.name, application.name ?? wording.applications.erased],
    [labels.phone, application.phone],
    [labels.category, wording.categories[application.category] ?? application.category],
    [labels.village, application.villageOrUnit],
    [labels.channel, wording.channels[application.channel]],
    [labels.status, wording.applicationStatuses[application.status]],
    [labels.submittedAt, minuteOf(application.submittedAt)],
    [labels.ties, application.ties.map((tie) => wording.ties[tie]).join("、")],
    [labels.topics, application.topics.join("、")],
    [labels.consents, given.map((name) => labels.consent[name]).join("、")],
    [labels.enteredBy, application.consentObtainedBy && `${application.consentObtainedBy} ${application.consentObtainedOn ?? ""}`],
    [labels.findings, judged.join("；")],
  ].map(([label, children]) => ({ key: String(label), label, children: children || "—" }));
}
