import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import {
  AdmitStaffInput,
  AdmitStaffResult,
  AssignRolesInput,
  AssignRolesResult,
  RenewSignInResult,
  StaffInput,
  StaffType,
  SuspendStaffResult,
} from "./staff.type.js";
import { staffById, staffOf } from "./staff-list.query.js";

@Resolver(() => AdminOrganisation)
export class StaffAdminResolver {
  @Query(() => StaffType, { nullable: true, description: "Who is signed in, and as what." })
  me(@Ctx() { manager, clerk }: AdminContext) {
    return staffById(manager, clerk.staff);
  }

  @FieldResolver(() => [StaffType], { description: "Everybody who works or has worked here, by user name." })
  staff(@Root() { id }: AdminOrganisation, @Ctx() { manager }: AdminContext) {
    return staffOf(manager, id);
  }

  @Mutation(() => AdmitStaffResult, { description: "Lets somebody sign in from now on, with a first password that is shown once." })
  admitStaff(@Arg("input", () => AdmitStaffInput, { description: "Who." }) input: AdmitStaffInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.admitStaff(clerk, { name: input.name, username: input.username, roles: input.roles, unit: input.unit });
  }

  @Mutation(() => AssignRolesResult, { description: "Gives a member of staff exactly these roles." })
  assignRoles(
    @Arg("input", () => AssignRolesInput, { description: "Which." }) input: AssignRolesInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.assignRoles(clerk, input);
  }

  @Mutation(() => SuspendStaffResult, { description: "Signs somebody out at once, for good." })
  suspendStaff(@Arg("input", () => StaffInput, { description: "Whom." }) input: StaffInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.suspendStaff(clerk, input);
  }

  @Mutation(() => RenewSignInResult, {
    description: "A new first password for who has forgotten it or lost the phone; the second factor is set up anew.",
  })
  renewSignIn(@Arg("input", () => StaffInput, { description: "Whose." }) input: StaffInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.renewSignIn(clerk, input);
  }
}
