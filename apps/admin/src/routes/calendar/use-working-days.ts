import { useQuery } from "@apollo/client/react";
import { addDays, type CivilDate } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import { today } from "../../wording/today.js";

const WorkingDays_query = graphql(`
  query WorkingDays($today: Date!, $soon: Date!) {
    organisation { id calendar(from: $today, to: $soon) { day working } }
  }
`);

/** The working days of the month to come, by which it is told what falls due soon. */
export function useWorkingDays(): readonly CivilDate[] {
  const { data } = useQuery(WorkingDays_query, { variables: { today: today(), soon: addDays(today(), 30) } });
  return data?.organisation?.calendar.flatMap(({ day, working }) => (working ? [day] : [])) ?? [];
}
