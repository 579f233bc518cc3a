import { repeatedLines } from "@kaimen/domain";
import { Button } from "antd";
import { useMemo } from "react";
import { Link } from "react-router";
import { Said } from "../../../../act/Said.js";
import { useAct } from "../../../../act/use-act.js";
import { graphql } from "../../../../gql/gql.js";
import { IntakePage } from "../../../../intake/IntakePage.js";
import { words } from "../../../../wording/zh-CN.day.js";
import { tables } from "../../../../wording/zh-CN.tables.js";
import { useDay } from "../../DayFrame.js";
import classes from "../../day.module.css";
import { applicationColumns } from "./application-columns.js";
import { readEntryLine } from "./read-entry-line.js";

const CheckApplications_mutation = graphql(`
  mutation CheckApplications($input: CheckApplicationsInput!) {
    checkApplications(input: $input) {
      __typename
      ... on EnteredApplications {
        lines { line good possibleDuplicates refusal { code article values } faults { field code values article } }
      }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

const EnterApplications_mutation = graphql(`
  mutation EnterApplications($input: EnterApplicationsInput!) {
    enterApplications(input: $input) {
      __typename
      ... on EnteredApplications {
        lines {
          line good possibleDuplicates receipt { receiptNumber receiptCode }
          refusal { code article values } faults { field code values article }
        }
      }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** A table of applications (批量代录), from the form to the receipts. */
export function ImportApplications() {
  const day = useDay();
  const columns = useMemo(() => applicationColumns(day), [day]);
  const checking = useAct(CheckApplications_mutation, { readAgain: false });
  const entering = useAct(EnterApplications_mutation, { readAgain: false });
  const { declined, trouble, reload } = entering.declined || entering.trouble ? entering : checking;
  if (day.status !== "RECRUITING") return <p className={classes.hint}>{words.entry.closed}</p>;
  return (
    <IntakePage
      title={words.entry.table}
      columns={columns}
      numberTitle={words.applications.number}
      read={readEntryLine}
      repeated={(lines) =>
        repeatedLines(lines.map(({ input: { line, name, phone, idNumber } }) => ({ line, name, phone, ...(idNumber && { idNumber }) })))
      }
      check={(lines) => (entering.clear(), checking.take({ input: { openDay: day.id, lines: [...lines] } }))}
      enter={(lines, idempotencyKey) => entering.take({ input: { openDay: day.id, idempotencyKey, lines: [...lines] } })}
      said={<Said declined={declined} trouble={trouble} onReload={() => void reload()} />}
      back={
        <Link to={`/open-days/${day.id}/applications`}>
          <Button tabIndex={-1}>{tables.back}</Button>
        </Link>
      }
    />
  );
}
