import type { ReactNode } from "react";
import classes from "./sheet.module.css";

type Props = { readonly label: string; readonly language: string; readonly children: ReactNode };

/** A page of the public site inside another page: its type and its paper, whatever stands around it. */
export const Sheet = ({ label, language, children }: Props) => (
  <article className={classes.sheet} aria-label={label} lang={language}>
    {children}
  </article>
);
