import type { CivilDate, NominationPlaces } from "@kaimen/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ApplicationFormInput } from "../applications/application-form.type.js";
import { PublicApplicationReceipt } from "../applications/receipt.type.js";
import { answerOf } from "../platform/answers/answer-of.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import type { InvitedNomination, InviteNomination } from "./invite-nomination.js";
import type { NominateCandidate } from "./nominate-candidate.js";
import { AdminNominationLink, PublicNominationLink } from "./nomination.type.js";
import type { WithdrawNomination } from "./withdraw-nomination.js";

@InputType("NominationPlacesInput", { description: "How many people of a group an organisation may name." })
export class NominationPlacesInput implements NominationPlaces {
  @Field(() => String, { description: "The group; one that is filled by nomination, or by both." }) readonly category!: string;
  @Field(() => Int, { description: "At most so many." }) readonly most!: number;
}

@InputType("InviteNominationInput", { description: "Which organisation is asked for names, and for how many." })
export class InviteNominationInput implements InviteNomination {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => ID, { description: "The unit's id." }) readonly unit!: string;
  @Field(() => [NominationPlacesInput], { description: "Group by group." }) readonly places!: NominationPlacesInput[];
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day; the end of the call unless told." })
  readonly closesOn?: CivilDate | null;
}

@ObjectType("InvitedNomination", { description: "The code with which the organisation names people. It is shown this once." })
export class InvitedNominationType implements InvitedNomination {
  @Field(() => String, { description: "The code, such as ABCDE-FGHJK-MNPQR-STVWX." }) readonly nominationCode!: string;
  @Field(() => AdminNominationLink, { description: "What it opens." }) readonly link!: AdminNominationLink;
}

const CODE = "The code that the office gave to the organisation.";

@InputType("NominateCandidateInput", { description: "Whom an organisation names, and who asked for her consent." })
export class NominateCandidateInput extends ApplicationFormInput implements NominateCandidate {
  @Field(() => String, { description: CODE }) readonly nominationCode!: string;
  @Field(() => String, { description: "Of the client's own making, 16 characters or more: sent twice, the same answer comes twice." })
  readonly idempotencyKey!: string;
  @Field(() => String, { description: "Who asked her." }) readonly consentObtainedBy!: string;
  @Field(() => CivilDateScalar, { description: "When she was asked." }) readonly consentObtainedOn!: CivilDate;
}

@InputType("WithdrawNominationInput", { description: "Which name is taken back, and why." })
export class WithdrawNominationInput implements WithdrawNomination {
  @Field(() => String, { description: CODE }) readonly nominationCode!: string;
  @Field(() => String, { description: "The person's receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { description: "Why; the person may read it." }) readonly reason!: string;
}

export const InviteNominationResult = answerOf("InviteNomination", () => InvitedNominationType);
export const NominateCandidateResult = answerOf("NominateCandidate", () => PublicApplicationReceipt);
export const WithdrawNominationResult = answerOf("WithdrawNomination", () => PublicNominationLink);
