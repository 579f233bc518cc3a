import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import {
  AdmitAllResult,
  CommitDrawInput,
  CommitDrawResult,
  DrawLotsResult,
  DrawUpListInput,
  DrawUpListResult,
  ReallocateSeatsInput,
  ReallocateSeatsResult,
  RecordDrawSourcesInput,
  RecordDrawSourcesResult,
} from "./selection-acts.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });
const ofDay = () => Arg("openDay", () => ID, { description: "The open day." });

@Resolver()
export class SelectionsAdminResolver {
  @Mutation(() => ReallocateSeatsResult, { description: "Moves seats of a thin group, with a ground; not once the list is frozen." })
  reallocateSeats(@given(() => ReallocateSeatsInput) input: ReallocateSeatsInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.reallocateSeats(clerk, input);
  }

  @Mutation(() => CommitDrawResult, {
    description: "Freezes the list for the draw and publishes one hash over it, before a die is thrown.",
  })
  commitDraw(@given(() => CommitDrawInput) input: CommitDrawInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.commitDraw(clerk, input);
  }

  @Mutation(() => RecordDrawSourcesResult, { description: "Writes down what the balls or dice showed, once." })
  recordDrawSources(@given(() => RecordDrawSourcesInput) input: RecordDrawSourcesInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.recordDrawSources(clerk, input);
  }

  @Mutation(() => DrawLotsResult, { description: "The draw (公开抽签): one attempt, and anybody can do it again." })
  drawLots(@ofDay() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.drawLots(clerk, { openDay });
  }

  @Mutation(() => AdmitAllResult, { description: "Admits everybody who passed, where all fit (全部入选)." })
  admitAll(@ofDay() openDay: string, @Ctx() { clerk, acts }: AdminContext) {
    return acts.admitAll(clerk, { openDay });
  }

  @Mutation(() => DrawUpListResult, { description: "The organiser names the list (拟定名单), where nothing lays the lot down." })
  drawUpList(@given(() => DrawUpListInput) input: DrawUpListInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.drawUpList(clerk, input);
  }
}
