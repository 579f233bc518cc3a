import type { CivilDate, GroupMember, SelectionGroup } from "@kaimen/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { CivilDateScalar } from "../platform/scalars/scalars.js";

@ObjectType("GroupMember", { description: "A member of the selection group." })
export class GroupMemberType implements GroupMember {
  @Field(() => ID, { description: "The member's id among the staff, or as entered." }) readonly id!: string;
  @Field(() => String, { description: "Name." }) readonly name!: string;
  @Field(() => String, { description: "The unit that the member comes from." }) readonly unit!: string;
}

@ObjectType("SelectionGroup", { description: "The selection group (遴选小组) of one open day (第五条)." })
export class SelectionGroupType implements SelectionGroup {
  @Field(() => CivilDateScalar, { description: "When it was formed." }) readonly formedOn!: CivilDate;
  @Field(() => [GroupMemberType], { description: "Its members." }) readonly members!: GroupMemberType[];
}
