import { Alert, Button, Flex, type TableColumnsType, Tag } from "antd";
import { Link } from "react-router";
import type { JointVerdict } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";
import { OfficeList, PAGE } from "../../../ui/list/OfficeList.js";
import { optionsOf } from "../../../ui/list/options.js";
import { QueryForm } from "../../../ui/list/QueryForm.js";
import type { QueryField } from "../../../ui/list/query-field.js";
import { useAddressState } from "../../../ui/use-address-state.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import { AppointReviewer } from "./AppointReviewer.js";
import { ConcludeJointReview } from "./ConcludeJointReview.js";
import { OpenJointReview } from "./OpenJointReview.js";
import { Recuse } from "./Recuse.js";
import { type Candidate, useReviewBoard } from "./use-review-board.js";

const { review: labels, applications } = words;
const FIELDS: readonly QueryField[] = [{ kind: "one", name: "verdict", label: labels.verdict, options: optionsOf(wording.jointVerdicts) }];
const COLOURS: Record<JointVerdict, string> = { PASSED: "success", PENDING: "processing", RETURNED: "error" };

const columns = (unitOf: (id: string) => string): TableColumnsType<Candidate> => [
  { title: applications.number, key: "number", dataIndex: "receiptNumber" },
  { title: applications.name, key: "name", render: (_, { name }) => name ?? wording.applications.erased },
  { title: applications.category, key: "category", render: (_, { category }) => wording.categories[category] ?? category },
  { title: applications.village, key: "village", dataIndex: "villageOrUnit" },
  {
    title: labels.verdict,
    key: "verdict",
    render: (_, { verdict }) => <Tag color={COLOURS[verdict]}>{wording.jointVerdicts[verdict]}</Tag>,
  },
  {
    title: labels.awaited,
    key: "awaited",
    render: (_, { awaited }) =>
      awaited.map(({ department, blocked }) => (blocked ? labels.blocked(unitOf(department)) : unitOf(department))).join("、") || "—",
  },
  { title: labels.opinions, key: "opinions", render: (_, { opinions }) => <Opinions opinions={opinions} unitOf={unitOf} /> },
  {
    title: labels.recusals,
    key: "recusals",
    render: (_, { recusals }) => recusals.map(({ department, reason }) => `${unitOf(department)}：${reason}`).join("；") || "—",
  },
];

type OpinionsProps = { readonly opinions: Candidate["opinions"]; readonly unitOf: (id: string) => string };

/** What was taken back stays to be read, struck out. */
export const Opinions = ({ opinions, unitOf }: OpinionsProps) => (
  <>
    {opinions.map(({ department, number, verdict, reason, stands }) => {
      const said = labels.opinion(unitOf(department), wording.reviewVerdicts[verdict], reason ?? "");
      return <div key={department + number}>{stands ? said : <del title={labels.superseded}>{said}</del>}</div>;
    })}
  </>
);

/** The review board: whose word is missing for whom, and what has been said (联合审查). */
export function ReviewPage() {
  const day = useDay();
  const address = useAddressState();
  const { may } = useMay();
  const verdict = address.get("verdict") as JointVerdict | undefined;
  const { board, candidates, units, reviewers, unitOf, error, loading, refetch } = useReviewBoard({
    id: day.id,
    first: PAGE,
    after: address.after,
    verdict,
  });
  // Nothing is offered before it is known who may review: the panel would open empty.
  const reviewing = day.status === "REVIEWING" && board !== undefined;
  const opened = (board?.totalCount ?? 0) > 0 || verdict !== undefined;
  return (
    <>
      {opened && <QueryForm fields={FIELDS} address={address} />}
      {error && !board && <Alert type="error" title={wording.list.failed} showIcon />}
      <OfficeList
        label={words.tabs.review}
        rowKey="application"
        columns={columns(unitOf)}
        rows={candidates}
        loading={loading}
        empty={opened ? labels.none : labels.open}
        acts={
          reviewing && may("ORGANISER") ? (candidate) => <Recuse day={day.id} candidate={candidate} reviewers={reviewers} /> : undefined
        }
        toolbar={
          reviewing && (
            <Flex gap={8} wrap align="center">
              {may("DEPARTMENT_REVIEWER") && <ToDesk id={day.id} />}
              {!opened && <OpenJointReview day={day.id} units={units} reviewers={reviewers} />}
              {opened && may("ORGANISER") && <ConcludeJointReview day={day.id} />}
              {opened && may("ORGANISER") && <AppointReviewer day={day.id} units={units} reviewers={reviewers} />}
            </Flex>
          )
        }
        onRefresh={() => void refetch()}
        pages={{ address, total: board?.totalCount ?? 0, next: board?.pageInfo.hasNextPage ? board.pageInfo.endCursor : null }}
      />
    </>
  );
}

const ToDesk = ({ id }: { readonly id: string }) => (
  <Link to={`/open-days/${id}/review/desk`}>
    <Button type="primary" tabIndex={-1}>
      {labels.desk}
    </Button>
  </Link>
);
