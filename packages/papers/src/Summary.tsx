import type { ReactNode } from "react";
import classes from "./summary.module.css";

export type Row = readonly [label: string, value: ReactNode];

/** A summary list: one fact a line; `wide` where the labels are sentences. */
export const Summary = ({ rows, wide = false }: { readonly rows: readonly Row[]; readonly wide?: boolean }) => (
  <dl className={wide ? classes.wide : classes.summary}>
    {rows.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
