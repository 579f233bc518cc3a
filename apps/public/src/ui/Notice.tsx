import type { ReactNode } from "react";
import { Door } from "./Door.js";
import classes from "./notice.module.css";

/** A page with one thing to say. */
export const Notice = ({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) => (
  <div className={classes.notice}>
    <Door large />
    <h1>{title}</h1>
    <p>{text}</p>
    {children && <p>{children}</p>}
  </div>
);
