import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { departmentInReach } from "./reach.js";
import { JointVerdicts, ReviewedCandidateConnection } from "./review.type.js";
import { type BoardFilter, reviewBoard, type Verdict } from "./review-board.query.js";

@ArgsType()
class ReviewBoardArguments extends PageArguments implements BoardFilter {
  @Field(() => JointVerdicts, { nullable: true, description: "Only those of whom all departments, or the one named, say this." })
  readonly verdict?: Verdict;
  @Field(() => ID, { nullable: true, description: "Only what this department has said; a reviewer's is always her own." })
  readonly department?: string;
}

@Resolver(() => AdminOpenDay)
export class ReviewBoardAdminResolver {
  @FieldResolver(() => ReviewedCandidateConnection, {
    description:
      "The candidates under joint review (联审台账) in the order of their numbers, with who is awaited; empty before it is opened.",
  })
  reviewBoard(
    @Root() { organisation, id: openDay }: AdminOpenDay & { readonly organisation: string },
    @Args(() => ReviewBoardArguments) wanted: ReviewBoardArguments,
    @Ctx() { clerk, world }: AdminContext,
  ) {
    const department = departmentInReach(clerk) ?? wanted.department;
    return world.read((tx) => reviewBoard(tx, { ...wanted, organisation, openDay, department }));
  }
}
