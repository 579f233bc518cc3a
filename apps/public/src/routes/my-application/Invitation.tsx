import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { CivilDate } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import type { Invitation_OwnInvitationFragment } from "../../gql/graphql.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import type { Wording } from "../../wording/wording.js";
import type { Opening } from "./answers.js";
import classes from "./my-application.module.css";
import { OwnForm } from "./OwnForm.js";

const Invitation_ownInvitation = graphql(`
  fragment Invitation_ownInvitation on OwnInvitation {
    status
    answerBy
    mayAccept
    mayDecline
    movedUp
  }
`);

type Props = {
  readonly invitation: FragmentType<Invitation_OwnInvitationFragment>;
  readonly opening: Opening;
  /** The article of the last day; null where the office has set it. */
  readonly article?: string | null;
};

/** What may still be said to it, until when, and who says so. */
export function Invitation({ invitation: from, opening, article }: Props) {
  const { data: invitation } = useSuspenseFragment({ fragment: Invitation_ownInvitation, from });
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
  { answerBy, mayAccept }: Invitation_OwnInvitationFragment,
  today: CivilDate,
  article: string | null | undefined,
  { mine: { invitation }, date, regulation }: Wording,
): string {
  if (!answerBy) return invitation.noLastDay;
  return (mayAccept || today <= answerBy ? invitation.answerBy : invitation.tooLate)(date(answerBy), regulation.cited(article));
}
