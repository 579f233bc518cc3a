import { useWording } from "../../site/page-context.js";
import { Door } from "../../ui/Door.js";
import type { Link } from "./link.js";
import type { Here } from "./Nominating.js";
import classes from "./nominate.module.css";
import { TakeBack } from "./TakeBack.js";

/** Masked names: an organisation need not learn more than it has given. */
export function NamedList({ link: { named }, posted }: { readonly link: Link; readonly posted: Here }) {
  const { nominate, terms } = useWording();
  if (named.length === 0) {
    return (
      <>
        <Door large />
        <p>{nominate.noneNamed}</p>
      </>
    );
  }
  const asked = posted.at === "TAKE_BACK" ? posted : undefined;
  return (
    <ul className={classes.named}>
      {named.map(({ receiptNumber, name, category, stands }) => (
        <li key={receiptNumber}>
          <p>
            <strong>{name ?? nominate.erased}</strong> · {terms.categories[category] ?? category} · {receiptNumber} ·{" "}
            {stands ? nominate.stands : nominate.takenBack}
          </p>
          {stands && <TakeBack receiptNumber={receiptNumber} asked={asked?.receiptNumber === receiptNumber ? asked : undefined} />}
        </li>
      ))}
    </ul>
  );
}
