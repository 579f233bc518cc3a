import classes from "./alert.module.css";

/** What went otherwise than wished: a kind no with its article, or that somebody was quicker. */
export const Alert = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div className={classes.alert} role="alert">
    <h2>{title}</h2>
    <p>{text}</p>
  </div>
);
