import { wording } from "../../wording/zh-CN.js";
import type { ShownFigure } from "./FiguresPage.js";
import classes from "./figures.module.css";

const ROW = 30;
const { figures: words } = wording;

/** The shares side by side; the table below holds the same figures. */
export function RateBars({ figures }: { readonly figures: readonly ShownFigure[] }) {
  const rates = figures.flatMap(({ code, unit, value }) => (unit === "PER_CENT" && value != null ? [{ code, value }] : []));
  if (rates.length === 0) return null;
  return (
    <section className={classes.chart}>
      <h2>{words.ratesTitle}</h2>
      <svg role="img" aria-label={words.chart} viewBox={`0 0 640 ${rates.length * ROW}`}>
        {rates.map(({ code, value }, at) => (
          <g key={code} transform={`translate(0 ${at * ROW})`}>
            <text x={128} y={20} textAnchor="end">
              {words.codes[code]}
            </text>
            <rect x={140} y={8} width={420} height={14} className={classes.track} />
            <rect x={140} y={8} width={4.2 * value} height={14} className={classes.bar} />
            <text x={568} y={20}>
              {value}%
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}
