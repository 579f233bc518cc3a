import type { ReactNode } from "react";
import { useWording } from "../site/page-context.js";
import classes from "./by-year.module.css";

type Dated = { readonly year: number };

type Props<Item> = {
  /** The latest first. */
  readonly items: readonly Item[];
  readonly page: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
  readonly after: string | null;
  /** The list's own address, from its beginning. */
  readonly address: string;
  readonly label: string;
  /** The rank of a year among the headings of the page. */
  readonly heading: "h2" | "h3";
  readonly children: (ofYear: readonly Item[]) => ReactNode;
};

/** The latest first, a heading for each year, a page at a time. */
export function ByYear<Item extends Dated>({ items, page, after, address, label, heading: Heading, children }: Props<Item>) {
  const { days } = useWording();
  const { endCursor, hasNextPage } = page;
  if (items.length === 0) return <p>{days.pastNone}</p>;
  const years = [...new Set(items.map(({ year }) => year))];
  return (
    <>
      {years.map((year) => (
        <div key={year} className={classes.year}>
          <Heading>{days.year(year)}</Heading>
          {children(items.filter((item) => item.year === year))}
        </div>
      ))}
      {(hasNextPage || after) && (
        <nav className={classes.pages} aria-label={label}>
          {after && <a href={address}>{days.latest}</a>}
          {hasNextPage && endCursor && <a href={`${address}?after=${encodeURIComponent(endCursor)}`}>{days.earlier}</a>}
        </nav>
      )}
    </>
  );
}
