import classes from "./prose.module.css";

/** A text of the office, word for word: a paragraph a line. */
export const Prose = ({ text }: { readonly text: string }) => (
  <div className={classes.prose}>
    {text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line, at) => (
        <p key={`${at}${line.slice(0, 8)}`}>{line}</p>
      ))}
  </div>
);
