import type { HomePageQuery } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import classes from "./answers.module.css";
import { LastOpenDay } from "./LastOpenDay.js";
import { NextOpenDay } from "./NextOpenDay.js";
import { WhoMayCome } from "./WhoMayCome.js";

type Organisation = NonNullable<HomePageQuery["organisation"]>;
type Props = {
  readonly next?: Organisation["next"]["edges"][number]["node"];
  readonly last?: Organisation["past"]["edges"][number]["node"];
  readonly clauses: NonNullable<Organisation["regulation"]>["clauses"];
};

/** When is the next one, may I come, what came of the last one: on a phone without scrolling. */
export function Answers({ next, last, clauses }: Props) {
  const { home } = useWording();
  return (
    <div className={classes.answers}>
      <section>
        <h2>{home.next}</h2>
        <NextOpenDay openDay={next} clauses={clauses} />
      </section>
      <section>
        <h2>{home.who}</h2>
        <WhoMayCome clauses={clauses} />
      </section>
      <section>
        <h2>{home.last}</h2>
        <LastOpenDay openDay={last} />
      </section>
    </div>
  );
}
