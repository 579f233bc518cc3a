import { Collapse } from "antd";
import type { ReactNode } from "react";
import type { Role } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import { type ActOnOpinion, OPINION_ACTS } from "./acts/opinion-acts.js";
import type { Opinion, Units } from "./OpinionPage.js";
import { useDayOf } from "./OpinionSummary.js";
import classes from "./opinions.module.css";

const { opinions } = wording;

/** What can be done now, and whose it is; what cannot be done yet or any more is folded away with its reason. */
export function OpinionActs({ opinion, units }: { readonly opinion: Opinion; readonly units: Units }) {
  const day = useDayOf(opinion.openDay);
  if (opinion.erased) return null;
  const now = OPINION_ACTS.filter(({ fits }) => fits(opinion, day?.status));
  const later = OPINION_ACTS.filter((one) => !now.includes(one));
  const offered = { opinion, units };
  return (
    <section>
      <h2 className={classes.heading} style={{ marginTop: 0 }}>
        {opinions.actsNow}
      </h2>
      {now.length === 0 && <p>{opinions.nothingNow}</p>}
      {now.map((one) => (
        <Offered key={one.name} {...one} {...offered} />
      ))}
      <Collapse
        ghost
        size="small"
        items={[
          { key: "later", label: opinions.actsLater, children: later.map((one) => <Offered key={one.name} {...one} {...offered} later />) },
        ]}
      />
    </section>
  );
}

type Props = ActOnOpinion & { readonly opinion: Opinion; readonly units: Units; readonly later?: boolean };

function Offered({ Act, roles, when, later, opinion, units }: Props): ReactNode {
  const notMine = useNotMine(...(roles as Role[]));
  const unless = later ? opinions.acts.only(when) : notMine;
  return (
    <div className={classes.act}>
      <Act opinion={opinion} units={units} unless={unless} />
    </div>
  );
}
