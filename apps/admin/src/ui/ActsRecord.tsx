import type { ReactNode } from "react";
import { wording } from "../wording/zh-CN.js";
import classes from "./record.module.css";

/** One act as a fact: when, what, and by whom where one may know. */
export type Done = { readonly on: string; readonly said: string; readonly by?: string };

type Props = { readonly done: readonly Done[]; readonly children?: ReactNode };

/** The journal of acts beside every detail, the latest on top. */
export const ActsRecord = ({ done, children }: Props) => (
  <aside aria-label={wording.record.title} className={classes.record}>
    <h2>{wording.record.title}</h2>
    {done.length === 0 && <p>{wording.record.none}</p>}
    <ol>
      {[...done].reverse().map(({ on, said, by }, at) => (
        <li key={on + said + at}>
          {said}
          <small>{[on, by].filter(Boolean).join(" ")}</small>
        </li>
      ))}
    </ol>
    {children}
  </aside>
);
