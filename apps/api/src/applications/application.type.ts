import {
  type ApplicationChannel,
  type ApplicationStatus,
  type CivilDate,
  type Instant,
  isDayOver,
  isFact,
  isListSettled,
  type LocalTie,
  maskName,
  maskPhone,
  type Standing,
  type Status,
  standingOf,
  withdrawApplication,
} from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AdminNode } from "../nodes/node.type.js";
import type { Personal } from "../platform/people/personal.js";
import { connectionOf } from "../platform/relay/connection.type.js";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import { ApplicationChannels, ApplicationStatuses, ConsentsType, FindingType, LocalTies, Standings } from "./application-parts.type.js";

/** What the applicant and the office both see; who it is, only masked. */
@ObjectType()
abstract class ApplicationFields {
  readonly organisation!: string;
  readonly openDay!: string;
  readonly person!: Personal | null;

  @Field(() => String, { description: "The number that a notice may print, six digits." }) readonly receiptNumber!: string;
  @Field(() => ApplicationChannels, { description: "How it came in." }) readonly channel!: ApplicationChannel;
  @Field(() => String, { description: "The group applied for, such as ORDINARY_CITIZEN." }) readonly category!: string;
  @Field(() => String, { description: "Village or unit; empty after erasure." }) readonly villageOrUnit!: string;
  @Field(() => [String], { description: "Topics of interest." }) readonly topics!: string[];
  @Field(() => [LocalTies], { description: "What ties her to the place." }) readonly ties!: LocalTie[];
  @Field(() => ConsentsType, { description: "What she agreed to." }) readonly consents!: ConsentsType;
  @Field(() => String, { description: "Which version of the consent text she was shown." }) readonly consentText!: string;
  @Field(() => InstantScalar, { description: "When it came in." }) readonly submittedAt!: Instant;
  @Field(() => String, { nullable: true, description: "The organisation that named her, where one did." })
  readonly nominatingUnit!: string | null;
  @Field(() => String, { nullable: true, description: "Why it was withdrawn or merged, where another did it." })
  readonly endedFor!: string | null;

  @Field(() => String, { nullable: true, description: "Her name, masked (张*三); null after erasure." })
  name(): string | null {
    return this.person && maskName(this.person.name);
  }

  @Field(() => String, { nullable: true, description: "Her phone, masked (138****1234); null after erasure." })
  phone(): string | null {
    return this.person && maskPhone(this.person.phone);
  }
}

@ObjectType("Application", { description: "One's own application (报名), as its receipt code opens it." })
export class PublicApplication extends ApplicationFields {
  readonly status!: ApplicationStatus;
  readonly today!: CivilDate;
  readonly dayStatus!: Status;
  readonly closesOn!: CivilDate | null;

  @Field(() => Standings, { description: "Where she stands, in a word to be put into a sentence." })
  standing(): Standing {
    return standingOf(this.status, this.dayStatus);
  }

  @Field(() => Boolean, { description: "Whether it may be changed today." })
  mayChange(): boolean {
    return this.status === "SUBMITTED" && this.dayStatus === "RECRUITING" && (!this.closesOn || this.today <= this.closesOn);
  }

  @Field(() => Boolean, { description: "Whether it may be withdrawn; who is on the settled list declines instead." })
  mayWithdraw(): boolean {
    return !isDayOver(this.dayStatus) && isFact(withdrawApplication({ status: this.status }, isListSettled(this.dayStatus)));
  }
}

@ObjectType("Application", {
  description: "An application (报名) as the office sees it: masked, with the reason for its verdict.",
  implements: AdminNode,
})
export class AdminApplication extends ApplicationFields {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => Int, { description: "Goes up by one with every change." }) readonly version!: number;
  @Field(() => ApplicationStatuses, { description: "Where it stands." }) readonly status!: ApplicationStatus;
  @Field(() => Boolean, { description: "Whether she declared full civil capacity." }) readonly fullCivilCapacity!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "What she needs to take part (无障碍需求), so that the office can prepare; null where nothing.",
  })
  accessibilityNeeds(): string | null {
    return this.person?.accessibilityNeeds ?? null;
  }

  @Field(() => [FindingType], { description: "Why it was taken, clause by clause." }) readonly findings!: FindingType[];
  @Field(() => [String], { description: "Receipt numbers that share her phone, until a clerk has decided." })
  readonly possibleDuplicates!: string[];
  @Field(() => String, { nullable: true, description: "The receipt number it was merged into." }) readonly mergedInto!: string | null;
  @Field(() => String, { nullable: true, description: "The clerk who entered it; null where she applied herself." })
  readonly enteredBy!: string | null;
  @Field(() => String, { nullable: true, description: "Who asked for her consent, where another filled the form in." })
  readonly consentObtainedBy!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "When she was asked." }) readonly consentObtainedOn!: CivilDate | null;
}

export const AdminApplicationConnection = connectionOf("Application", () => AdminApplication);
