import { Prose } from "@kaimen/papers";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { AskAgain } from "./AskAgain.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";
import { RateIt } from "./RateIt.js";
import type { Own } from "./WhenDue.js";

export type Errors = readonly { readonly field: string; readonly text: string }[];
type Props = { readonly opinion: Own; readonly posted: MyOpinionPosted; readonly errors: Errors };

/** The latest answer. While it is being handled anew, the one before stays readable. */
export function AnswerTo({ opinion, posted, errors }: Props) {
  const { opinions } = useWording();
  const { own } = opinions;
  const { reply, adopted, reason, grade, status } = opinion;
  if (!reply) return null;
  const answered = status === "REPLIED";
  return (
    <>
      <Section title={answered ? own.theReply : own.before}>
        <Prose text={reply} />
        {adopted !== null && (
          <p>
            <strong>{adopted ? opinions.adopted : opinions.notAdopted}</strong> {reason && opinions.reason(reason)}
          </p>
        )}
        {grade && <p>{own.ratedAs(opinions.grades[grade])}</p>}
      </Section>
      {answered && !grade && <RateIt posted={posted} errors={errors} />}
      {answered && <AskAgain posted={posted} errors={errors} />}
    </>
  );
}
