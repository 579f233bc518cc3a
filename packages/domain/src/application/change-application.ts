import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, isFact, type OutOfTurn } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Application } from "./application.js";
import type { ApplicationForm, Call } from "./application-form.js";
import type { SamePeople } from "./sameness.js";
import { submitApplication } from "./submit-application.js";

type Earlier = Pick<Application, "status" | "channel" | "submittedOn">;
type Change = { readonly today: CivilDate; readonly same: SamePeople };

/** Until registration closes everything may be changed, and is judged anew. When and how it first came in stays as it was. */
export function changeApplication(
  { status, channel, submittedOn }: Earlier,
  form: ApplicationForm,
  call: Call,
  { today, same, regulation }: Change & { readonly regulation: Regulation },
): Application | Refusal | OutOfTurn | InvalidInput {
  if (status !== "SUBMITTED") return { nowAt: status };
  const answer = submitApplication(form, call, { channel, today, same }, regulation);
  return isFact(answer) ? { ...answer, submittedOn } : answer;
}
