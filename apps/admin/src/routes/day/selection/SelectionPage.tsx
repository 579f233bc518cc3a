import { useQuery } from "@apollo/client/react";
import { Alert, Skeleton } from "antd";
import { graphql } from "../../../gql/gql.js";
import type { SelectionPageQuery } from "../../../gql/graphql.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { DrawFacts } from "./DrawFacts.js";
import { DrawResult } from "./DrawResult.js";
import { Preparing } from "./Preparing.js";

const SelectionPage_query = graphql(`
  query SelectionPage($id: ID!) {
    organisation {
      id
      openDay(id: $id) {
        id
        reallocations { on ground changed { category from { least most } to { least most } } }
        draw {
          method commitment committedAt sourceNames seed ground
          sources { name value }
          groups { category candidates seats chance }
          selected { category receipt }
          reserves { category receipt }
        }
      }
    }
  }
`);

export type Draw = NonNullable<NonNullable<NonNullable<SelectionPageQuery["organisation"]>["openDay"]>["draw"]>;

const { selection: labels } = words;

/** From those who passed to the list: seats mended, the list frozen, the dice written down, the result. */
export function SelectionPage() {
  const day = useDay();
  const { data, error } = useQuery(SelectionPage_query, { variables: { id: day.id }, fetchPolicy: "cache-and-network" });
  const openDay = data?.organisation?.openDay;
  if (error && !data) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!openDay) return <Skeleton active />;
  const { draw, reallocations } = openDay;
  if (!draw && day.status !== "SELECTING") return <p className={classes.hint}>{labels.notYet}</p>;
  return (
    <>
      {day.status === "SELECTING" && !day.selectedOn && <Preparing day={day} draw={draw} />}
      {draw && <DrawFacts draw={draw} />}
      {draw && draw.selected.length > 0 && <DrawResult draw={draw} />}
      {reallocations && reallocations.length > 0 && <Heading>{labels.reallocations}</Heading>}
      {reallocations?.map(({ on, ground, changed }) => (
        <p key={on + ground}>
          {on} ·{" "}
          {changed
            .map(
              ({ category, from, to }) => `${wording.categories[category] ?? category} ${from.least}–${from.most} → ${to.least}–${to.most}`,
            )
            .join("；")}{" "}
          · {ground}
        </p>
      ))}
    </>
  );
}
