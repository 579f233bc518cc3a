import type { FragmentType } from "@apollo/client";
import type { OpinionEntry_OpinionFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Door } from "../../ui/Door.js";
import { OpinionEntry } from "./OpinionEntry.js";
import classes from "./opinions.module.css";

type Node = FragmentType<OpinionEntry_OpinionFragment> & { readonly id: string };
type Props = { readonly nodes: readonly Node[]; readonly total: number; readonly filtered: boolean };

export function OpinionList({ nodes, total, filtered }: Props) {
  const { opinions } = useWording();
  if (nodes.length === 0) {
    return (
      <div className={classes.none}>
        <Door large />
        <p>{filtered ? opinions.noneMatching : opinions.none}</p>
      </div>
    );
  }
  return (
    <>
      <h2 className={classes.total}>{opinions.total(total)}</h2>
      <ol className={classes.list}>
        {nodes.map((node) => (
          <OpinionEntry key={node.id} opinion={node} />
        ))}
      </ol>
    </>
  );
}
