import { useParams } from "react-router";
import { type Clauses, clauseOf } from "../../regulation/clauses.js";
import { usePaths, useWording } from "../../site/page-context.js";

export function WhoMayCome({ clauses }: { readonly clauses: Clauses }) {
  const { home, regulation } = useWording();
  const paths = usePaths();
  const { town = "" } = useParams();
  const age = clauseOf(clauses, "minimumAge");
  return (
    <p>
      {home.whoAnswer(age?.content ?? null)}
      {age && <a href={paths.regulation(town)}>（{regulation.cited(age.article)}）</a>}
    </p>
  );
}
