import type { Instant } from "@kaimen/domain";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { answerOf } from "../platform/answers/answer-of.js";
import { enumOf } from "../platform/answers/enum-of.js";
import { ROLES, type Role } from "../platform/policy/caller.js";
import { InstantScalar } from "../platform/scalars/scalars.js";
import type { AdmitStaff, Admitted } from "./admit-staff.js";
import type { AssignRoles } from "./assign-roles.js";
import type { StaffView } from "./staff-list.query.js";

export const Roles = enumOf("Role", ROLES, "What a member of staff may be.", {
  ORGANISER: "Plans and runs open days (主办人员).",
  SELECTION_GROUP_MEMBER: "Member of the selection group (遴选小组).",
  DEPARTMENT_REVIEWER: "Decides for a department in the joint review (联合审核).",
  OPINION_HANDLER: "Handles opinions for a unit (承办人员).",
  APPROVER: "Approves plans, notices and replies (审批人员).",
  AUDITOR: "Reads everything, the journal included, and changes nothing (监督人员).",
  ADMINISTRATOR: "Admits staff and issues keys (系统管理员).",
});

@ObjectType("Staff", { description: "Somebody who works for a town or county." })
export class StaffType implements StaffView {
  @Field(() => ID, { description: "Opaque id, as the journal names it." })
  readonly id!: string;

  @Field(() => String, { description: "Name, as colleagues see it." })
  readonly name!: string;

  @Field(() => String, { description: "The name to sign in with." })
  readonly username!: string;

  @Field(() => [Roles], { description: "What she may do." })
  readonly roles!: Role[];

  @Field(() => String, { nullable: true, description: "The department or unit that she speaks for." })
  readonly unit!: string | null;

  @Field(() => InstantScalar, { description: "Since when she may sign in." })
  readonly admittedAt!: Instant;

  @Field(() => InstantScalar, { nullable: true, description: "Since when she may not any more." })
  readonly suspendedAt!: Instant | null;
}

@ObjectType("AdmittedStaff", { description: "A sign-in, with the password that is shown only now." })
export class AdmittedStaff implements Admitted {
  @Field(() => StaffType, { description: "Whose sign-in it is." })
  readonly member!: Admitted["member"];

  @Field(() => String, { description: "The first password. It is not kept, and must be changed at the first sign-in." })
  readonly firstPassword!: string;
}

@InputType("AdmitStaffInput", { description: "Who may sign in from now on, and as what." })
export class AdmitStaffInput implements Omit<AdmitStaff, "password"> {
  @Field(() => String, { description: "Name, as colleagues see it." })
  readonly name!: string;

  @Field(() => String, { description: "Small letters, digits, `_` and `.`, beginning with a letter; 3 to 30." })
  readonly username!: string;

  @Field(() => [Roles], { description: "At least one." })
  readonly roles!: Role[];

  @Field(() => String, { nullable: true, description: "The department or unit; needed by reviewers and opinion handlers." })
  readonly unit?: string | null;
}

@InputType("AssignRolesInput", { description: "Who gets which roles; they replace the ones she has." })
export class AssignRolesInput implements AssignRoles {
  @Field(() => ID, { description: "The member of staff." })
  readonly staff!: string;

  @Field(() => [Roles], { description: "At least one." })
  readonly roles!: Role[];

  @Field(() => String, { nullable: true, description: "The department or unit; needed by reviewers and opinion handlers." })
  readonly unit?: string | null;
}

@InputType("StaffInput", { description: "Names a member of staff." })
export class StaffInput {
  @Field(() => ID, { description: "The member of staff." })
  readonly staff!: string;
}

export const AdmitStaffResult = answerOf("AdmitStaff", () => AdmittedStaff);
export const RenewSignInResult = answerOf("RenewSignIn", () => AdmittedStaff);
export const AssignRolesResult = answerOf("AssignRoles", () => StaffType);
export const SuspendStaffResult = answerOf("SuspendStaff", () => StaffType);
