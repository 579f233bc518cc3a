import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { StagePageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useMe } from "../../session/me.js";
import { DueTag } from "../../ui/DueTag.js";
import { OfficeList, PAGE } from "../../ui/list/OfficeList.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import { StatusTag } from "../../ui/StatusTag.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { words } from "../../wording/zh-CN.day.js";
import { wording } from "../../wording/zh-CN.js";
import { useWorkingDays } from "../calendar/use-working-days.js";
import classes from "../day/day.module.css";
import { mayOpen, type Stage, statusesOf } from "./stages.js";

const StagePage_query = graphql(`
  query StagePage($statuses: [OpenDayStatus!], $first: Int, $after: String) {
    organisation {
      id
      openDays(statuses: $statuses, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id status theme date seats applied timeline { step state day article provisional } } }
      }
    }
  }
`);

type Row = NonNullable<StagePageQuery["organisation"]>["openDays"]["edges"][number]["node"];

const { openDays, list, stages, steps } = wording;

const COLUMNS: TableColumnsType<Row> = [
  { title: openDays.date, key: "date", dataIndex: "date" },
  { title: openDays.theme, key: "theme", dataIndex: "theme" },
  { title: openDays.status, key: "status", render: (_, { status }) => <StatusTag status={status} /> },
  { title: openDays.seats, key: "seats", dataIndex: "seats", align: "right" },
  { title: openDays.applied, key: "applied", dataIndex: "applied", align: "right" },
  { title: stages.step, key: "step", render: (_, { timeline }) => <PresentStep timeline={timeline} /> },
];

/** The open days that are at one stage of the office's work, and the way to the page on which it is done. */
export function StagePage({ stage }: { readonly stage: Stage }) {
  const address = useAddressState();
  const roles = useMe()?.roles ?? [];
  const { data, previousData, loading, error, refetch } = useQuery(StagePage_query, {
    variables: { statuses: [...statusesOf(stage, address.get("later") === "true")], first: PAGE, after: address.after },
    fetchPolicy: "cache-and-network",
  });
  const found = (data ?? previousData)?.organisation?.openDays;
  const pages = stage.pages.filter((page) => mayOpen(page, roles));
  return (
    <>
      <PageTitle>{stage.name}</PageTitle>
      <p className={classes.hint}>{stage.words.says}</p>
      <QueryForm address={address} fields={[{ kind: "tick", name: "later", label: stages.later }]} />
      {error && <Alert type="error" title={list.failed} showIcon />}
      <OfficeList
        label={stage.name}
        rowKey="id"
        columns={COLUMNS}
        rows={found?.edges.map(({ node }) => node) ?? []}
        loading={loading && !found}
        empty={stage.words.none}
        acts={({ id }) =>
          pages.map((page) => (
            <Link key={page} to={`/open-days/${id}/${page}`} style={{ marginRight: 12 }}>
              {stages.go(words.tabs[page])}
            </Link>
          ))
        }
        actsWidth={pages.length * 112}
        onRefresh={() => void refetch()}
        pages={{ address, total: found?.totalCount ?? 0, next: found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null }}
      />
    </>
  );
}

/** What comes next by the time line that the public reads too, and until when. */
function PresentStep({ timeline }: Pick<Row, "timeline">) {
  const workingDays = useWorkingDays();
  const present = timeline.find(({ state }) => state === "PRESENT");
  if (!present) return "—";
  const { step, ...due } = present;
  return (
    <>
      {steps[step]} <DueTag due={due.day} provisional={due.provisional} workingDays={workingDays} />
    </>
  );
}
