import { ActButton } from "../../act/ActButton.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./calendar.module.css";
import type { Listed } from "./Notices.js";

const ConfirmHolidayNotice_act = graphql(`
  mutation ConfirmHolidayNotice($year: Int!) {
    confirmHolidayNotice(year: $year) {
      ... on HolidayNotice { year confirmed }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const { confirm, enter } = wording.calendar;

/** A second person compares every day with the paper. */
export function ConfirmNotice({ notice }: { readonly notice: Listed }) {
  const notMine = useNotMine("ORGANISER", "ADMINISTRATOR");
  return (
    <ActButton
      name={{ ...confirm, says: `${notice.title}（${notice.number}）。${confirm.says}` }}
      document={ConfirmHolidayNotice_act}
      variables={() => ({ year: notice.year })}
      notYet={notice.confirmed ? confirm.already : notMine}
      link
      width={640}
    >
      <ul className={classes.days}>
        {notice.days.map(({ name, date, isOffDay }) => (
          <li key={date}>
            {date} {name} {isOffDay ? enter.off : enter.works}
          </li>
        ))}
      </ul>
    </ActButton>
  );
}
