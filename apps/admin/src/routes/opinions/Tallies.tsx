import type { OpinionsPageQuery } from "../../gql/graphql.js";
import type { AddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./opinions.module.css";

type Tally = NonNullable<OpinionsPageQuery["organisation"]>["opinionTallies"][number];

const { statuses, board } = wording.opinions;

/** The heads of the board; each asks for its own column. */
export function Tallies({ tallies, address }: { readonly tallies: readonly Tally[]; readonly address: AddressState }) {
  const ask = (status: string | undefined) => address.ask({ status, unit: address.get("unit"), openDay: address.get("openDay") });
  return (
    <ul className={classes.board}>
      {tallies.map(({ status, count, overdue }) => (
        <li key={status}>
          <button
            type="button"
            aria-pressed={address.get("status") === status}
            onClick={() => ask(address.get("status") === status ? undefined : status)}
          >
            <span>{statuses[status]}</span>
            <strong>{board.count(count)}</strong>
            {overdue > 0 && <em>{board.overdue(overdue)}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}
