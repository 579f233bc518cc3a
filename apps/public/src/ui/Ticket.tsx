import { useWording } from "../site/page-context.js";
import { QrCode } from "./QrCode.js";
import classes from "./ticket.module.css";

type Props = {
  readonly title: string;
  /** To be read out. */
  readonly code: string;
  /** What a camera reads, where it is not the code. */
  readonly square?: string | null;
  readonly label: string;
  readonly lines: readonly string[];
};

/** What somebody shows at the door: a code large enough to be read out, and for a camera. */
export function Ticket({ title, code, square, label, lines }: Props) {
  return (
    <div className={classes.frame}>
      <figure className={classes.ticket} data-picture>
        <figcaption className={classes.title}>{title}</figcaption>
        <QrCode text={square ?? code} label={label} />
        <p className={classes.code} data-code>
          {code}
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figure>
      <SavePicture />
    </div>
  );
}

/** Hidden until a script can serve it. The picture is put into the page as well, since some readers can only press and hold. */
function SavePicture() {
  const { ticket } = useWording().mine;
  return (
    <div className={classes.save} data-screen-only>
      <button type="button" className={classes.button} data-save={ticket.saved} hidden>
        {ticket.save}
      </button>
      <div role="status" data-saved />
    </div>
  );
}
