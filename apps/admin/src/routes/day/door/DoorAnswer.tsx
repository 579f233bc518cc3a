import classes from "./door.module.css";

export type Answer = { readonly good: boolean; readonly says: string };

/** Seen from two steps away: the colour, and in words what it means. */
export const DoorAnswer = ({ answer }: { readonly answer?: Answer }) => (
  <div role="status" className={classes.answer} data-good={answer?.good}>
    {answer && `${answer.good ? "✓" : "✕"} ${answer.says}`}
  </div>
);
