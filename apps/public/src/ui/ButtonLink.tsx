import classes from "./button.module.css";

export const ButtonLink = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <a className={classes.button} href={to}>
    {children}
  </a>
);
