import { useWording } from "../../site/page-context.js";
import classes from "./regulation.module.css";

/** A paraphrase never poses as the law. */
export function Restated() {
  const { regulation } = useWording();
  return (
    <p className={classes.restated}>
      <strong>{regulation.restated}</strong> {regulation.restatedWhy}
    </p>
  );
}
