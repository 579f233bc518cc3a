import { Descriptions, Empty } from "antd";
import { useNames } from "../../people/use-names.js";
import { momentOf } from "../../wording/moments.js";
import { wording } from "../../wording/zh-CN.js";
import type { Opinion } from "./OpinionPage.js";
import classes from "./opinions.module.css";

const { opinions } = wording;
type Round = Opinion["rounds"][number];

const adoption = (adopted: boolean | null | undefined) => adopted != null && (adopted ? opinions.adopted : opinions.notAdopted);

/** Every run of the clock, with its draft, its answer, what was made of it and what was published. */
export function Rounds({ opinion }: { readonly opinion: Opinion }) {
  const { rounds, draft } = opinion;
  if (rounds.length === 0) return <Empty description={opinions.erased} />;
  return rounds.map((round) => (
    <section key={round.number}>
      <h2 className={classes.heading}>{opinions.round(round.number)}</h2>
      {round === rounds.at(-1) && draft && <Draft draft={draft} />}
      {round === rounds.at(-1) && !draft && !round.reply && <p>{opinions.awaits[opinion.status](opinion.unit?.name ?? "")}</p>}
      <Answer round={round} />
    </section>
  ));
}

function Draft({ draft }: { readonly draft: NonNullable<Opinion["draft"]> }) {
  const nameOf = useNames();
  return (
    <Facts
      facts={[
        [opinions.draft, draft.text],
        [opinions.adoption, adoption(draft.adopted)],
        [opinions.reason, draft.reason],
        [opinions.events.drafted, `${nameOf(draft.by)} ${draft.on}`],
      ]}
    />
  );
}

function Answer({ round: { reply, rating, published, reopenedFor } }: { readonly round: Round }) {
  const given = reply && `${opinions.manners[reply.manner]}，${reply.repliedOn}，${opinions.given(reply.workingDaysTaken, reply.late)}`;
  const spoken = reply?.answeredAt && `${reply.answeredBy} ${momentOf(reply.answeredAt)}`;
  return (
    <Facts
      facts={[
        [opinions.reopenedFor, reopenedFor],
        [opinions.reply, reply?.text],
        [opinions.adoption, adoption(reply?.adopted)],
        [opinions.reason, reply?.reason],
        [reply ? opinions.manners[reply.manner] : "", given],
        [opinions.acts.onTheSpot.answeredBy, spoken],
        [opinions.rating, rating && `${opinions.grades[rating.grade]}${rating.comment ? `：${rating.comment}` : ""}`],
        [opinions.publishedQuestion, published?.question],
        [opinions.publishedReply, published?.reply],
      ]}
    />
  );
}

type Fact = readonly [label: string, value: string | false | null | undefined];

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      style={{ marginBottom: 16, whiteSpace: "pre-wrap" }}
      styles={{ label: { width: 120 } }}
      items={known.map(([label, children]) => ({ key: label, label, children }))}
    />
  );
}
