import { useWording } from "../site/page-context.js";
import classes from "./layout.module.css";

export type Crumb = { readonly name: string; readonly to?: string };

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { here } = useWording();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={here} className={classes.breadcrumb}>
      <ol>
        {crumbs.map(({ name, to }) => (
          <li key={name}>{to ? <a href={to}>{name}</a> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
