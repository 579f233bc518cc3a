import { useWording } from "../../site/page-context.js";
import { ClauseList, type Laid } from "./ClauseList.js";
import classes from "./regulation.module.css";

type RestatedArticle = { readonly article: string; readonly gist: string; readonly clauses: readonly string[] };
type Props = { readonly articles: readonly RestatedArticle[]; readonly clauses: readonly Laid[] };

/** Each article in its own words restated, with the parameters that this product reads out of it. */
export function Articles({ articles, clauses }: Props) {
  const { regulation } = useWording();
  return (
    <div className={classes.articles}>
      {articles.map(({ article, gist, clauses: names }) => (
        <section key={article} id={article}>
          <h2>{article}</h2>
          <div>
            <p className={classes.text}>{gist}</p>
            <ClauseList clauses={clauses.filter(({ name }) => names.includes(name))} label={regulation.parameters} />
          </div>
        </section>
      ))}
    </div>
  );
}
