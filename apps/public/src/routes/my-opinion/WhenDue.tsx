import type { FoundOpinionQuery } from "../../gql/graphql.js";
import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";

export type Own = NonNullable<FoundOpinionQuery["opinionByReceipt"]>;

/** By when, or how long it took; said in words where the day has passed. */
export function WhenDue({
  opinion: { status, due, overdue, provisional, round, extendedFor, workingDaysTaken },
}: {
  readonly opinion: Own;
}) {
  const { opinions, date } = useWording();
  const { own } = opinions;
  const sentences = [
    round > 1 && own.round(round),
    status !== "REPLIED" && due && (overdue ? own.overdue(date(due)) : own.dueOn(date(due))),
    status !== "REPLIED" && provisional && opinions.new.provisional,
    status === "REPLIED" && workingDaysTaken !== null && `${opinions.took(workingDaysTaken)}`,
    extendedFor && own.extended(extendedFor),
  ].filter(Boolean);
  return <p className={classes.about}>{sentences.join(" ")}</p>;
}
