import type { CivilDate } from "@kaimen/domain";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import type { Wording } from "../../wording/wording.js";
import type { Opening } from "./answers.js";
import type { Found } from "./FoundApplication.js";
import classes from "./my-application.module.css";
import { OwnForm } from "./OwnForm.js";

type Own = NonNullable<Found["invitation"]>;

type Props = {
  readonly invitation: Own;
  readonly opening: Opening;
  /** The article of the last day; null where the office has set it. */
  readonly article?: string | null;
};

/** What may still be said to it, until when, and who says so. */
export function Invitation({ invitation, opening, article }: Props) {
  const wording = useWording();
  const { today } = usePage();
  const words = wording.mine.invitation;
  const { status, mayAccept, mayDecline, movedUp } = invitation;
  const mayAnswer = mayAccept && status !== "ACCEPTED";
  if (!mayDecline && !mayAnswer) return null;
  return (
    <section className={classes.invitation} aria-label={words.title}>
      {movedUp && <p>{words.movedUp}</p>}
      <p>{status === "ACCEPTED" ? words.mayStillDecline : lastDay(invitation, today, article, wording)}</p>
      <OwnForm opening={opening}>
        {mayAnswer && (
          <Button name="act" value="accept">
            {words.accept}
          </Button>
        )}
        {mayDecline && (
          <Button name="act" value="decline" quiet>
            {words.decline}
          </Button>
        )}
      </OwnForm>
    </section>
  );
}

function lastDay(
  { answerBy, mayAccept }: Own,
  today: CivilDate,
  article: string | null | undefined,
  { mine: { invitation }, date, regulation }: Wording,
): string {
  if (!answerBy) return invitation.noLastDay;
  return (mayAccept || today <= answerBy ? invitation.answerBy : invitation.tooLate)(date(answerBy), regulation.cited(article));
}
