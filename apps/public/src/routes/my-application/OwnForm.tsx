import type { ReactNode } from "react";
import classes from "../../layout/reading.module.css";
import { usePage } from "../../site/page-context.js";
import { Hidden } from "../../ui/Hidden.js";
import type { Opening } from "./answers.js";

type Props = { readonly opening: Opening; readonly layout?: "row" | "form"; readonly children: ReactNode };

/** A form on one's own application: what opens it is posted along, and stands in no address. */
export const OwnForm = ({ opening: { code, phone }, layout = "row", children }: Props) => (
  <form method="post" action={usePage().url} noValidate className={layout === "row" ? classes.buttons : classes.form} data-screen-only>
    <Hidden fields={{ code, phone }} />
    {children}
  </form>
);
