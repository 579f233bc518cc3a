import type { ReactNode } from "react";
import { IS_DEMO } from "../site/mounted.js";
import { wording } from "../wording/zh-CN.js";
import classes from "./door.module.css";

/** The page of everybody who is not in yet. */
export const Door = ({ children }: { readonly children: ReactNode }) => (
  <main className={classes.door}>
    {IS_DEMO && <p className={classes.demo}>{wording.demo}</p>}
    <div className={classes.card}>
      <img src="./door.svg" alt="" width={48} height={48} />
      <h1>{wording.product}</h1>
      {children}
    </div>
  </main>
);
