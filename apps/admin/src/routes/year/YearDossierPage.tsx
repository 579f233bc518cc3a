import { useQuery } from "@apollo/client/react";
import { Alert, Button, Flex, Select, Skeleton } from "antd";
import { graphql } from "../../gql/gql.js";
import type { YearDossierPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { useHas, useNotMine } from "../../session/me.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { thisYear, yearsAround } from "../../wording/today.js";
import { minuteOf } from "../../wording/zh-CN.dates.js";
import { dossier as words } from "../../wording/zh-CN.dossier.js";
import { wording } from "../../wording/zh-CN.js";
import { DossierTable } from "../day/dossier/DossierTable.js";
import classes from "../day/dossier/dossier.module.css";
import { sectionsOf } from "../day/dossier/dossier-rows.js";
import { OpennessParagraph } from "./OpennessParagraph.js";
import { YearDays } from "./YearDays.js";

const YearDossierPage_query = graphql(`
  query YearDossierPage($year: Int!) {
    organisation {
      id
      yearDossier(year: $year) {
        year asOf
        articles { article gist entries { clause force verdict values document acts { event count first last by } } }
        days { openDay { id date theme status } tally { verdict count } }
      }
      opennessParagraph(year: $year) {
        year text venues announcements notices summaries publishedOpinions
        figures { code unit value numerator denominator withheld }
      }
    }
  }
`);

type Office = NonNullable<YearDossierPageQuery["organisation"]>;
export type YearDay = Office["yearDossier"]["days"][number];
export type Paragraph = Office["opennessParagraph"];

/** A year in evidence: what 第三条 asks of it, how each of its days stands, and what the yearly report says of them. */
export function YearDossierPage() {
  const address = useAddressState();
  const year = Number(address.get("year") ?? thisYear());
  const may = useHas("ORGANISER", "APPROVER", "AUDITOR");
  const notMine = useNotMine("ORGANISER", "APPROVER", "AUDITOR");
  const { data, previousData, error } = useQuery(YearDossierPage_query, {
    variables: { year },
    skip: !may,
    fetchPolicy: "cache-and-network",
  });
  const office = (data ?? previousData)?.organisation;
  if (!may) return <Alert type="info" title={notMine} showIcon />;
  return (
    <>
      <Flex justify="space-between" align="start">
        <PageTitle>{words.yearTitle(year)}</PageTitle>
        <div className={classes.head}>
          <Select
            aria-label={wording.plan.year}
            value={year}
            options={yearsAround(5, 0).map((value) => ({ value, label: wording.plan.yearOf(value) }))}
            onChange={(chosen) => address.ask({ year: String(chosen) })}
          />
          <Button onClick={() => print()}>{words.print}</Button>
        </div>
      </Flex>
      {error && !office && <Alert type="error" title={wording.list.failed} showIcon />}
      {!office && !error && <Skeleton active />}
      {office && (
        <>
          <DossierTable
            sections={sectionsOf(office.yearDossier.articles)}
            caption={words.year.caption(minuteOf(office.yearDossier.asOf))}
          />
          <YearDays days={office.yearDossier.days} />
          <OpennessParagraph paragraph={office.opennessParagraph} />
        </>
      )}
    </>
  );
}
