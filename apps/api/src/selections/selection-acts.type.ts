import type { DrawUpList, ReallocateSeats, SeatChange, Source } from "@kaimen/domain";
import { Field, ID, InputType, Int } from "type-graphql";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import type { OnOpenDay } from "../open-days/take-act.js";
import { answerOf } from "../platform/answers/answer-of.js";
import type { CommitDraw } from "./commit-draw.js";
import type { RecordDrawSources } from "./record-draw-sources.js";

@InputType("SeatChangeInput", { description: "The seats that a group has from now on." })
export class SeatChangeInput implements SeatChange {
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => Int, { description: "At least so many." }) readonly least!: number;
  @Field(() => Int, { description: "At most so many." }) readonly most!: number;
}

@InputType("ReallocateSeatsInput", { description: "Which seats are moved (调剂名额), and why." })
export class ReallocateSeatsInput implements OnOpenDay, ReallocateSeats {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => [SeatChangeInput], { description: "The groups that change." }) readonly changes!: SeatChangeInput[];
  @Field(() => String, { description: "Why; it is shown with the list." }) readonly ground!: string;
}

@InputType("CommitDrawInput", { description: "Where the draw's chance will come from." })
export class CommitDrawInput implements CommitDraw {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => [String], { description: "Each source by name and in order, such as 现场摇号二十位." }) readonly sourceNames!: string[];
}

@InputType("DrawSourceInput", { description: "What one source of chance showed." })
export class DrawSourceInput implements Source {
  @Field(() => String, { description: "Its name, as committed to." }) readonly name!: string;
  @Field(() => String, { description: "The digits as they fell; all sources together have twenty or more." }) readonly value!: string;
}

@InputType("RecordDrawSourcesInput", { description: "What the sources showed." })
export class RecordDrawSourcesInput implements RecordDrawSources {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => [DrawSourceInput], { description: "All of them, in the order committed to." }) readonly sources!: DrawSourceInput[];
}

@InputType("DrawUpListInput", { description: "Whom the organiser names (拟定名单), by receipt number." })
export class DrawUpListInput implements OnOpenDay, DrawUpList {
  @Field(() => ID, { description: "The open day." }) readonly openDay!: string;
  @Field(() => [String], { description: "Who comes." }) readonly receipts!: string[];
  @Field(() => [String], { defaultValue: [], description: "Who moves up, in this order; everybody else is not selected." })
  readonly reserves!: string[];
  @Field(() => String, { description: "Why these; it is shown with the list." }) readonly ground!: string;
}

export const ReallocateSeatsResult = answerOf("ReallocateSeats", () => AdminOpenDay);
export const CommitDrawResult = answerOf("CommitDraw", () => AdminOpenDay);
export const RecordDrawSourcesResult = answerOf("RecordDrawSources", () => AdminOpenDay);
export const DrawLotsResult = answerOf("DrawLots", () => AdminOpenDay);
export const AdmitAllResult = answerOf("AdmitAll", () => AdminOpenDay);
export const DrawUpListResult = answerOf("DrawUpList", () => AdminOpenDay);
