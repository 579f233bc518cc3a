import classes from "./day.module.css";

export const Heading = ({ children }: { readonly children: string }) => <h2 className={classes.heading}>{children}</h2>;
