import type { Instant } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { DoorListPerson, ExportDoorList, ExportedDoorList } from "./export-door-list.js";

@InputType("ExportDoorListInput", { description: "Whose list is to be printed in clear, and what for." })
export class ExportDoorListInput implements ExportDoorList {
  @Field(() => ID, { description: "The open day's id." }) readonly openDay!: string;
  @Field(() => String, { description: "What the sheets are for; it stands on them and in the journal." }) readonly purpose!: string;
}

@ObjectType("DoorListPerson", { description: "Somebody who said yes, in clear, for a sheet of paper." })
export class DoorListPersonType implements DoorListPerson {
  @Field(() => String, { description: "The receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { nullable: true, description: "Full name; null after erasure." }) readonly name!: string | null;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => String, { description: "Village or unit; empty after erasure." }) readonly villageOrUnit!: string;
  @Field(() => String, { nullable: true, description: "The ticket for a badge, as the text of a QR code; null once the doors are closed." })
  readonly ticket!: string | null;
}

@ObjectType("ExportedDoorList", { description: "Everybody who said yes, in clear. That it was handed out stands in the journal." })
export class ExportedDoorListType implements ExportedDoorList {
  @Field(() => String, { description: "What for." }) readonly purpose!: string;
  @Field(() => String, { description: "To whom it was handed out." }) readonly exportedBy!: string;
  @Field(() => InstantScalar, { description: "When." }) readonly exportedAt!: Instant;
  @Field(() => [DoorListPersonType], { description: "The people by receipt number." }) readonly people!: DoorListPersonType[];
}

export const ExportDoorListResult = answerOf("ExportDoorList", () => ExportedDoorListType);
