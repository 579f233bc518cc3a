import type { ReactNode } from "react";
import classes from "./section.module.css";

type Props = { readonly id?: string; readonly title: string; readonly intro?: string; readonly children: ReactNode };

export const Section = ({ id, title, intro, children }: Props) => (
  <section className={classes.section} id={id}>
    <h2>{title}</h2>
    {intro && <p className={classes.intro}>{intro}</p>}
    {children}
  </section>
);
