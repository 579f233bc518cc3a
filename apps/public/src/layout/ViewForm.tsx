import type { ReactNode } from "react";
import { useParams } from "react-router";
import { usePage, usePaths } from "../site/page-context.js";
import classes from "./layout.module.css";

type Props = { readonly className?: string; readonly label?: string; readonly children: ReactNode };

/** Buttons that change how pages look. A real form: it works without a script, and comes back to the page it was on. */
export function ViewForm({ className, label, children }: Props) {
  const { url, site } = usePage();
  const { town = site.defaultTown ?? "-" } = useParams();
  return (
    <form method="post" action={usePaths().view(town)} className={className} aria-label={label} data-screen-only>
      <input type="hidden" name="back" value={url} />
      {children}
    </form>
  );
}

export const Choice = ({
  name,
  value,
  lang,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly lang?: string;
  readonly children: ReactNode;
}) => (
  <button name="choice" value={`${name}=${value}`} className={classes.tool} lang={lang}>
    {children}
  </button>
);
