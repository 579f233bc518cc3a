import type { ReactNode } from "react";
import classes from "./table.module.css";

export type Line = { readonly key: string; readonly cells: readonly ReactNode[] };

/** A table that becomes one block a line on a narrow page, where every cell is told with its column's name. */
export const Table = ({
  caption,
  columns,
  lines,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}) => (
  <table className={classes.table}>
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map(({ key, cells: [head, ...rest] }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {rest.map((cell, at) => (
            <td key={columns[at + 1]} data-column={columns[at + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
