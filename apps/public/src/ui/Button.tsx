import classes from "./button.module.css";

type Props = { readonly children: string; readonly quiet?: boolean; readonly name?: string; readonly value?: string };

export const Button = ({ children, quiet = false, ...button }: Props) => (
  <button className={quiet ? classes.quiet : classes.button} {...button}>
    {children}
  </button>
);
