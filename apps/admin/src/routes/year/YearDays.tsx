import { Link } from "react-router";
import { StatusTag } from "../../ui/StatusTag.js";
import { dossier as words } from "../../wording/zh-CN.dossier.js";
import { Scrolled, VerdictTag } from "../day/dossier/DossierTable.js";
import classes from "../day/dossier/dossier.module.css";
import type { YearDay } from "./YearDossierPage.js";

const { year: labels } = words;

/** Each open day of the year with how its clauses stand; its own dossier is one click away. */
export const YearDays = ({ days }: { readonly days: readonly YearDay[] }) => (
  <section>
    <h2 className={classes.heading}>{labels.days}</h2>
    {days.length === 0 && <p>{labels.none}</p>}
    {days.length > 0 && (
      <Scrolled label={labels.days}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{labels.date}</th>
              <th scope="col">{labels.day}</th>
              <th scope="col">{labels.status}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.document}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ openDay: { id, date, theme, status }, tally }) => (
              <tr key={id}>
                <td>{date}</td>
                <th scope="row">{theme}</th>
                <td>
                  <StatusTag status={status} />
                </td>
                <td>
                  <div className={classes.tally}>
                    {tally.map(({ verdict, count }) => (
                      <VerdictTag key={verdict} verdict={verdict} count={count} />
                    ))}
                  </div>
                </td>
                <td>
                  <Link to={`/open-days/${id}/dossier`}>{labels.see}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    )}
  </section>
);
