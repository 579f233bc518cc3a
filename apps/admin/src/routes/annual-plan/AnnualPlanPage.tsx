import { useQuery } from "@apollo/client/react";
import { Alert, Empty, Flex, Select, Skeleton, Tag } from "antd";
import { graphql } from "../../gql/gql.js";
import type { AnnualPlanPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { thisYear, yearsAround } from "../../wording/today.js";
import { wording } from "../../wording/zh-CN.js";
import { ApprovePlan } from "./ApprovePlan.js";
import { DraftPlan } from "./DraftPlan.js";
import { Entries } from "./Entries.js";
import { Gaps } from "./Gaps.js";
import { PlanFacts } from "./PlanFacts.js";

const AnnualPlanPage_query = graphql(`
  query AnnualPlanPage($year: Int!) {
    organisation {
      id
      annualPlan(year: $year) {
        id
        version
        year
        status
        governedBy
        approvedOn
        departures { clause ground }
        gaps { gap article force values }
        entries { month date theme openDay { id theme date status } }
      }
    }
  }
`);

export type Plan = NonNullable<NonNullable<AnnualPlanPageQuery["organisation"]>["annualPlan"]>;

const { plan: words, list } = wording;

/** The plan of a year, what it still lacks, and what came of it. */
export function AnnualPlanPage() {
  const address = useAddressState();
  const year = Number(address.get("year") ?? thisYear());
  const { data, loading, error } = useQuery(AnnualPlanPage_query, { variables: { year }, fetchPolicy: "cache-and-network" });
  const plan = data?.organisation?.annualPlan ?? undefined;
  return (
    <>
      <Flex justify="space-between" align="start" wrap gap={12}>
        <PageTitle aside={plan && <Tag style={{ marginBottom: 16 }}>{words.statuses[plan.status]}</Tag>}>{words.of(year)}</PageTitle>
        <Flex gap={8} wrap>
          <Select
            aria-label={words.year}
            value={year}
            options={yearsAround(3, 2).map((value) => ({ value, label: words.yearOf(value) }))}
            onChange={(chosen) => address.ask({ year: String(chosen) })}
          />
          <DraftPlan year={year} plan={plan} />
          <ApprovePlan plan={plan} />
        </Flex>
      </Flex>
      {error && <Alert type="error" title={list.failed} showIcon />}
      {loading && !data && <Skeleton active />}
      {data && !plan && <Empty description={words.none(year)} />}
      {plan && (
        <>
          <PlanFacts plan={plan} />
          <Gaps gaps={plan.gaps} />
          <Entries entries={plan.entries} />
        </>
      )}
    </>
  );
}
