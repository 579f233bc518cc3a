import type { CivilDate } from "@kaimen/domain";
import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { DueTag } from "../../ui/DueTag.js";
import { wording } from "../../wording/zh-CN.js";
import { byDue, type Item } from "./item.js";
import classes from "./workbench.module.css";

type Props = {
  readonly items: readonly Item[];
  readonly workingDays: readonly CivilDate[];
  readonly none: string;
  readonly others?: boolean;
};

const FIRST = 10;
const { desk, taking, roles } = wording;

/** What is to be done, what is due first on top, each with the article that asks for it, or with whom it waits. */
export function Items({ items, workingDays, none, others }: Props) {
  const [all, setAll] = useState(false);
  const sorted = [...items].sort(byDue);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  if (items.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <>
      <ol className={classes.items}>
        {shown.map((item) => (
          <li key={item.key}>
            <DueTag due={item.due} provisional={item.provisional ?? false} workingDays={workingDays} />
            <span>
              <Link to={item.to}>{item.what}</Link> · {item.about}
            </span>
            <small>{others ? desk.waitsFor(item.whose.map((role) => roles[role]).join("、")) : basisOf(item)}</small>
          </li>
        ))}
      </ol>
      {shown.length < sorted.length && (
        <Button type="link" onClick={() => setAll(true)}>
          {desk.rest(sorted.length - shown.length)}
        </Button>
      )}
    </>
  );
}

const basisOf = ({ due, article }: Item) => (due || article) && taking.basis(article);
