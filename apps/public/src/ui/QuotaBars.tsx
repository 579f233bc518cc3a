import { useWording } from "../site/page-context.js";
import classes from "./quota-bars.module.css";

export type Share = { readonly category: string; readonly least: number; readonly most: number; readonly applied: number };

/** How many applied for the seats of each group. Drawn as SVG attributes, since the policy of the page allows no inline style. */
export function QuotaBars({ shares }: { readonly shares: readonly Share[] }) {
  const scale = Math.max(1, ...shares.flatMap(({ applied, most }) => [applied, most]));
  return (
    <ul className={classes.bars}>
      {shares.map((share) => (
        <Bar key={share.category} share={share} scale={scale} />
      ))}
    </ul>
  );
}

function Bar({ share: { category, least, most, applied }, scale }: { readonly share: Share; readonly scale: number }) {
  const { terms, day } = useWording();
  const part = (count: number) => `${(100 * count) / scale}%`;
  return (
    <li>
      <span className={classes.name}>{terms.categories[category] ?? category}</span>
      <svg className={classes.bar} aria-hidden="true" focusable="false">
        <rect className={classes.seats} width={part(most)} height="100%" />
        <rect className={classes.applied} width={part(applied)} height="50%" y="25%" />
      </svg>
      <span className={classes.line}>{day.quotaLine(applied, least, most)}</span>
    </li>
  );
}
