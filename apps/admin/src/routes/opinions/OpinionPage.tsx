import { useQuery } from "@apollo/client/react";
import { Alert, Skeleton } from "antd";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { OpinionPageQuery } from "../../gql/graphql.js";
import { NotFound } from "../../layout/NotFound.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { History } from "./History.js";
import { OpinionActs } from "./OpinionActs.js";
import { OpinionSummary } from "./OpinionSummary.js";
import classes from "./opinions.module.css";
import { Rounds } from "./Rounds.js";

const OpinionPage_query = graphql(`
  query OpinionPage($id: ID!) {
    organisation {
      id
      units { id name retired }
      opinion(id: $id) {
        id
        version
        status
        kind
        channel
        openDay
        stop
        erased
        text
        receiptNumber
        raisedBy
        phone
        enteredBy
        receivedOn
        registeredOn
        unit { id name }
        handover
        assignedBy
        assignedOn
        acknowledgedBy
        acknowledgedOn
        acknowledgedLate
        sendBacks { by on reason }
        draft { text adopted reason by on }
        signOff { by on ground }
        clock { startsOn workingDays extendedBy due provisional explained { day kind working name } article verdict }
        acknowledgementClock { due verdict }
        rounds {
          number
          startsOn
          reopenedFor
          extensions { askedBy askedOn days ground outcome decidedBy decidedOn reason }
          returns { unit proposes reason by on }
          supervisions { by on instruction }
          reply { text adopted reason repliedOn workingDaysTaken due late manner unit draftedBy signedOffBy toldBy through answeredBy answeredAt recordedBy }
          rating { grade comment on }
          published { question reply by on }
        }
      }
    }
  }
`);

type Found = NonNullable<OpinionPageQuery["organisation"]>;
export type Opinion = NonNullable<Found["opinion"]>;
export type Units = Found["units"];

/** One opinion: what was said, how it was handled, what can be done now. */
export function OpinionPage() {
  const { id = "" } = useParams();
  const { data, loading, error } = useQuery(OpinionPage_query, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { opinion, units = [] } = data?.organisation ?? {};
  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading && !opinion) return <Skeleton active />;
  if (!opinion) return <NotFound />;
  const { opinions } = wording;
  return (
    <>
      <PageTitle>{opinions.one(opinions.kinds[opinion.kind], opinion.receiptNumber)}</PageTitle>
      <div className={classes.detail}>
        <div>
          <OpinionSummary opinion={opinion} />
          <h2 className={classes.heading}>{opinions.text}</h2>
          <p className={classes.words}>{opinion.text ?? opinions.erased}</p>
          <Rounds opinion={opinion} />
        </div>
        <div>
          <OpinionActs opinion={opinion} units={units} />
          <History opinion={opinion} units={units} />
        </div>
      </div>
    </>
  );
}
