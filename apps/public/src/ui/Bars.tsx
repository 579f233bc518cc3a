import classes from "./bars.module.css";

/** `of100`: how long the bar is; null where there is none, and the words say why. */
export type Bar = { readonly name: string; readonly words: string; readonly of100: number | null };

/** A picture that is its own text: each bar has its name and its value beside it. SVG attributes, since the page allows no inline style. */
export const Bars = ({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) => (
  <ul className={classes.bars} aria-label={label}>
    {bars.map(({ name, words, of100 }) => (
      <li key={name}>
        <span>{name}</span>
        <svg className={classes.bar} aria-hidden="true" focusable="false">
          <rect className={classes.whole} width="100%" height="100%" />
          {of100 !== null && <rect className={classes.part} width={`${of100}%`} height="100%" />}
        </svg>
        <span className={of100 === null ? classes.none : classes.words}>{words}</span>
      </li>
    ))}
  </ul>
);
