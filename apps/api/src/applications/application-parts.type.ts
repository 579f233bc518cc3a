import {
  APPLICATION_CHANNELS,
  APPLICATION_STATUSES,
  type Article,
  articleOf,
  type Basis,
  type ClauseName,
  type Consents,
  ENTRY_CHANNELS,
  type Finding,
  type Force,
  GENDERS,
  LOCAL_TIES,
  type RefusalCode,
  STANDINGS,
  type Values,
} from "@kaimen/domain";
import { Field, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { RefusalCodes } from "../platform/answers/refusal.type.js";
import { ValuesScalar } from "../platform/scalars/scalars.js";
import { Forces } from "../regulations/regulation.type.js";

export const Genders = enumOf("Gender", GENDERS, "Gender, where an open day asks for it.");
export const LocalTies = enumOf("LocalTie", LOCAL_TIES, "What ties somebody to the place (第四条): work, home or study.");
export const ApplicationChannels = enumOf("ApplicationChannel", APPLICATION_CHANNELS, "How an application reached the office.");
export const EntryChannels = enumOf("EntryChannel", ENTRY_CHANNELS, "The ways in that end on a clerk's desk.");
export const ApplicationStatuses = enumOf("ApplicationStatus", APPLICATION_STATUSES, "Where an application stands, for the office.", {
  MERGED: "A second application of one person, merged into the first.",
  RETURNED: "A department returned it in the joint review.",
  STRUCK: "Taken off the list after an upheld objection.",
});
export const Standings = enumOf("Standing", STANDINGS, "Where an applicant stands. Nothing of a list is told before it is published.", {
  RECEIVED: "It is in, and may be changed until registration closes.",
  AWAITING_LIST: "The review is over; the list is not published yet.",
  LISTED: "On the published list, which is open to objections.",
  SELECTED: "Has a place.",
});

const PROCESSING = "Her data may be processed for this open day. Necessary.";
const PASSING = "They may be passed to the reviewing departments. Necessary where there is a joint review.";
const PUBLICATION = "Her masked name may be published; without it the list shows the receipt number.";
const PHOTOGRAPHS = "She may be photographed on the day.";

@ObjectType("Consents", { description: "Four questions, each answered by itself (单独同意)." })
export class ConsentsType implements Consents {
  @Field(() => Boolean, { description: PROCESSING }) readonly processing!: boolean;
  @Field(() => Boolean, { description: PASSING }) readonly passingToDepartments!: boolean;
  @Field(() => Boolean, { description: PUBLICATION }) readonly publicationOfName!: boolean;
  @Field(() => Boolean, { description: PHOTOGRAPHS }) readonly photographs!: boolean;
}

@InputType("ConsentsInput", { description: "Four questions, each answered by itself (单独同意)." })
export class ConsentsInput implements Consents {
  @Field(() => Boolean, { description: PROCESSING }) readonly processing!: boolean;
  @Field(() => Boolean, { description: PASSING }) readonly passingToDepartments!: boolean;
  @Field(() => Boolean, { description: PUBLICATION }) readonly publicationOfName!: boolean;
  @Field(() => Boolean, { description: PHOTOGRAPHS }) readonly photographs!: boolean;
}

@ObjectType("Finding", { description: "What one clause says of one applicant, with the values by which she was judged." })
export class FindingType implements Finding {
  readonly basis!: Basis;
  @Field(() => String, { description: "The clause, such as `minimumAge`." }) readonly clause!: ClauseName;
  @Field(() => Forces, { description: "How strongly it binds; only MUST refuses." }) readonly force!: Force;
  @Field(() => Boolean, { description: "Whether it speaks for her." }) readonly ok!: boolean;
  @Field(() => RefusalCodes, { nullable: true, description: "Why not, where it does not." }) readonly code?: RefusalCode;
  @Field(() => ValuesScalar, { description: "The values." }) readonly values!: Values;

  @Field(() => String, { nullable: true, description: "Its article, such as 第四条; null where the office has set it." })
  article(): Article | null {
    return articleOf(this.basis);
  }
}
