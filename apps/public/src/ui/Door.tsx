import classes from "./door.module.css";

/** 开门: a door standing open. Said by the words beside it, so it is hidden from readers. */
export const Door = ({ large = false }: { readonly large?: boolean }) => (
  <svg className={large ? classes.large : classes.door} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path d="M10 42V6h28v36" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
    <path d="M4 42h40" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    <path d="M10 6l17 5.5V46L10 42z" fill="currentColor" />
    <circle cx="22.5" cy="27" r="1.7" fill="var(--page)" />
  </svg>
);
