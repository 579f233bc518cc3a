import { useQuery } from "@apollo/client/react";
import { Alert, Button, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import type { DossierDocument, DossierPageQuery } from "../../../gql/graphql.js";
import { useHas, useNotMine } from "../../../session/me.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { dossier as words } from "../../../wording/zh-CN.dossier.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import { DossierTable, VerdictTag } from "./DossierTable.js";
import classes from "./dossier.module.css";
import { sectionsOf } from "./dossier-rows.js";
import { ExportDossier } from "./ExportDossier.js";

const DossierPage_query = graphql(`
  query DossierPage($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id
        dossier {
          asOf regulation title documents
          tally { verdict count }
          articles { article gist entries { clause force verdict values document acts { event count first last by } } }
        }
      }
    }
  }
`);

export type Dossier = NonNullable<NonNullable<DossierPageQuery["organisation"]>["openDay"]>["dossier"];

const PAGES: Record<DossierDocument, (day: string) => string> = {
  PLAN: (day) => `/open-days/${day}`,
  ANNOUNCEMENT: (day) => `/open-days/${day}/announcement`,
  REVIEW: (day) => `/open-days/${day}/review`,
  DRAW: (day) => `/open-days/${day}/selection`,
  NOTICE: (day) => `/open-days/${day}/notice`,
  OPINIONS: (day) => `/opinions?openDay=${day}`,
  SUMMARY: (day) => `/open-days/${day}/summary`,
};

/** The evidence dossier (台账) of this day: article by article what was done, by whom and when; for the screen, for paper, and as a file. */
export function DossierPage() {
  const day = useDay();
  const may = useHas("ORGANISER", "APPROVER", "AUDITOR");
  const notMine = useNotMine("ORGANISER", "APPROVER", "AUDITOR");
  const { data, error } = useQuery(DossierPage_query, { variables: { id: day.id }, skip: !may, fetchPolicy: "cache-and-network" });
  const dossier = data?.organisation?.openDay?.dossier;
  if (!may) return <Alert type="info" title={notMine} showIcon />;
  if (error && !dossier) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!dossier) return <Skeleton active />;
  const pageOf = (document: DossierDocument) => (dossier.documents.includes(document) ? PAGES[document](day.id) : undefined);
  return (
    <>
      <div className={classes.head}>
        {dossier.tally.map(({ verdict, count }) => (
          <VerdictTag key={verdict} verdict={verdict} count={count} />
        ))}
        <Button onClick={() => print()}>{words.print}</Button>
        <ExportDossier day={day} dossier={dossier} />
      </div>
      <DossierTable sections={sectionsOf(dossier.articles)} caption={captionOf(dossier)} pageOf={pageOf} />
      <p>{words.yearly}</p>
    </>
  );
}

const captionOf = ({ title, regulation, asOf }: Dossier) => words.caption(title, regulation, minuteOf(asOf));
