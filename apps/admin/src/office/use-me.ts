import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/gql.js";
import type { Role } from "../gql/graphql.js";
import { act } from "../wording/zh-CN.acts.js";
import { terms } from "../wording/zh-CN.terms.js";

const Me_query = graphql(`
  query Me {
    me { id name roles unit }
    organisation { id code name }
  }
`);

/** Who is signed in. Only what is shown hangs on it: what is allowed is the server's answer. */
export function useMe() {
  const { data } = useQuery(Me_query);
  const me = data?.me;
  const may = (...roles: readonly Role[]) => roles.some((role) => me?.roles.includes(role));
  return {
    me,
    office: data?.organisation,
    may,
    /** Why somebody else has to do this; nothing where one may. */
    notMine: (...roles: readonly Role[]) =>
      me && !may(...roles) ? act.byRole(roles.map((role) => terms.roles[role]).join("、")) : undefined,
  };
}
