import classes from "./icon-array.module.css";

const HUNDRED = Array.from({ length: 100 }, (_, at) => at);

/** A hundred people like you, and how many of them are selected. Said by the words beside it, so it is hidden from readers. */
export const IconArray = ({ of100 }: { readonly of100: number }) => (
  <svg className={classes.people} viewBox="0 0 200 50" aria-hidden="true" focusable="false">
    {HUNDRED.map((at) => (
      <circle
        key={at}
        cx={5 + 10 * (at % 20)}
        cy={5 + 10 * Math.floor(at / 20)}
        r="3.6"
        className={at < of100 ? classes.selected : classes.other}
      />
    ))}
  </svg>
);
