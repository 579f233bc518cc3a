import type { ReactNode } from "react";
import classes from "./section.module.css";

export const Section = ({ title, intro, children }: { readonly title: string; readonly intro?: string; readonly children: ReactNode }) => (
  <section className={classes.section}>
    <h2>{title}</h2>
    {intro && <p className={classes.intro}>{intro}</p>}
    {children}
  </section>
);
