import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/gql.js";
import { useHas, useMe } from "../session/me.js";
import { wording } from "../wording/zh-CN.js";

const StaffNames_query = graphql(`
  query StaffNames {
    organisation { id staff { id name } }
  }
`);

/** What colleagues are called. Not every role reads the list of staff: the others see who they are themselves. */
export function useNames(): (id: string | null | undefined) => string {
  const me = useMe();
  const may = useHas("ADMINISTRATOR", "AUDITOR", "ORGANISER");
  const { data } = useQuery(StaffNames_query, { skip: !may });
  const names = new Map(data?.organisation?.staff.map(({ id, name }) => [id, name]));
  return (id) => {
    if (!id) return "";
    return id === me?.id ? me.name : (names.get(id) ?? wording.taking.somebody);
  };
}
