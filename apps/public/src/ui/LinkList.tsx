import classes from "./link-list.module.css";

/** Links, one a line and each as tall as a finger. */
export const LinkList = ({ links }: { readonly links: readonly { readonly name: string; readonly to: string }[] }) => (
  <ul className={classes.links}>
    {links.map(({ name, to }) => (
      <li key={to}>
        <a href={to}>{name}</a>
      </li>
    ))}
  </ul>
);
