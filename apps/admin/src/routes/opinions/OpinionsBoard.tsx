import { useQuery } from "@apollo/client/react";
import { Alert } from "antd";
import { Link } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { OpinionStatus, OpinionsBoardQuery, OpinionsPageQuery } from "../../gql/graphql.js";
import { ClockTag } from "../../ui/ClockTag.js";
import type { AddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "./board.module.css";
import { unitOf } from "./unit-of.js";

const OpinionsBoard_query = graphql(`
  query OpinionsBoard($unit: ID, $openDay: ID, $overdue: Boolean!, $first: Int) {
    organisation {
      id
      REGISTERED: opinions(status: REGISTERED, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
      ASSIGNED: opinions(status: ASSIGNED, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
      ACKNOWLEDGED: opinions(status: ACKNOWLEDGED, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
      DRAFTED: opinions(status: DRAFTED, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
      SIGNED_OFF: opinions(status: SIGNED_OFF, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
      REPLIED: opinions(status: REPLIED, unit: $unit, openDay: $openDay, overdue: $overdue, first: $first) { totalCount edges { node { id receiptNumber kind status text unit { id name } clock { due verdict } } } }
    }
  }
`);

type Column = NonNullable<OpinionsBoardQuery["organisation"]>["REGISTERED"];
type Card = Column["edges"][number]["node"];
type Tally = NonNullable<OpinionsPageQuery["organisation"]>["opinionTallies"][number];

const { opinions, list } = wording;
const { board } = opinions;
const COLUMNS = Object.keys(opinions.statuses) as OpinionStatus[];
const FIRST = 20;

type Props = { readonly address: AddressState; readonly tallies: readonly Tally[] };

/** One column a status, in the order of an opinion's life; in each, what is due first on top. */
export function OpinionsBoard({ address, tallies }: Props) {
  const asked = { unit: address.get("unit"), openDay: address.get("openDay"), overdue: address.get("overdue") === "true" };
  const { data, previousData, error } = useQuery(OpinionsBoard_query, {
    variables: { ...asked, first: FIRST },
    fetchPolicy: "cache-and-network",
  });
  const organisation = (data ?? previousData)?.organisation;
  if (error) return <Alert type="error" title={list.failed} showIcon />;
  return (
    <div className={classes.board}>
      {COLUMNS.map((status) => (
        <section key={status} aria-label={opinions.statuses[status]}>
          <Head status={status} tally={tallies.find((one) => one.status === status)} />
          <Cards status={status} column={organisation?.[status]} address={address} />
        </section>
      ))}
    </div>
  );
}

const Head = ({ status, tally }: { readonly status: OpinionStatus; readonly tally: Tally | undefined }) => (
  <h2>
    {opinions.statuses[status]} <span>{board.count(tally?.count ?? 0)}</span>
    {tally && tally.overdue > 0 && <em>{board.overdue(tally.overdue)}</em>}
  </h2>
);

type CardsProps = { readonly status: OpinionStatus; readonly column: Column | undefined; readonly address: AddressState };

function Cards({ status, column, address }: CardsProps) {
  if (!column) return null;
  if (column.totalCount === 0) return <p className={classes.none}>{board.none}</p>;
  const rest = column.totalCount - column.edges.length;
  return (
    <ul>
      {column.edges.map(({ node }) => (
        <li key={node.id}>
          <OpinionCard opinion={node} />
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button
            type="button"
            onClick={() => address.ask({ view: undefined, status, unit: address.get("unit"), openDay: address.get("openDay") })}
          >
            {board.rest(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}

const OpinionCard = ({ opinion }: { readonly opinion: Card }) => (
  <Link to={`/opinions/${opinion.id}`} className={classes.card}>
    <strong>{opinions.one(opinions.kinds[opinion.kind], opinion.receiptNumber)}</strong>
    <span className={classes.text}>{opinion.text ?? opinions.erased}</span>
    <span className={classes.unit}>{unitOf(opinion)}</span>
    <span>
      <ClockTag clock={opinion.clock} />
    </span>
  </Link>
);
