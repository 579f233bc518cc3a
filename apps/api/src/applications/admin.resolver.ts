import type { ApplicationChannel, ApplicationStatus } from "@kaimen/domain";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOpenDay } from "../open-days/open-day.type.js";
import { openDayById } from "../open-days/open-day-view.query.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { PageArguments } from "../platform/relay/connection.type.js";
import { AdminApplication, AdminApplicationConnection } from "./application.type.js";
import { ApplicationChannels, ApplicationStatuses } from "./application-parts.type.js";
import { type ApplicationFilter, applicationsList } from "./applications-list.query.js";
import {
  CheckApplicationsInput,
  CheckApplicationsResult,
  EnterApplicationsInput,
  EnterApplicationsResult,
} from "./enter-applications.type.js";
import {
  EnterApplicationInput,
  EnterApplicationResult,
  ResolveDuplicateInput,
  ResolveDuplicateResult,
  UnmaskApplicantInput,
  UnmaskApplicantResult,
  WithdrawOnBehalfInput,
  WithdrawOnBehalfResult,
} from "./office-acts.type.js";
import { AdminApplicationReceipt } from "./receipt.type.js";
import { findApplication } from "./shown-application.query.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });

@ArgsType()
class ApplicationsArguments extends PageArguments implements ApplicationFilter {
  @Field(() => [ApplicationStatuses], { nullable: true, description: "Only these; unless told, all but WITHDRAWN and MERGED." })
  readonly statuses?: ApplicationStatus[];
  @Field(() => String, { nullable: true, description: "Only this group." }) readonly category?: string;
  @Field(() => ApplicationChannels, { nullable: true, description: "Only what came in this way." }) readonly channel?: ApplicationChannel;
  @Field(() => String, { nullable: true, description: "Only receipt numbers that begin like this." }) readonly receiptNumber?: string;
  @Field(() => Boolean, { nullable: true, description: "Only those that wait for a decision on a shared phone." })
  readonly possibleDuplicates?: boolean;
}

@Resolver(() => AdminOpenDay)
export class ApplicationsAdminResolver {
  @FieldResolver(() => AdminApplicationConnection, { description: "Its applications in the order of arrival, masked." })
  applications(
    @Root() { organisation, id: openDay }: AdminOpenDay & { organisation: string },
    @Args(() => ApplicationsArguments) wanted: ApplicationsArguments,
    @Ctx() { world }: AdminContext,
  ) {
    return world.read((tx) => applicationsList(tx, { ...wanted, organisation, openDay }));
  }

  @Mutation(() => EnterApplicationResult, { description: "Enters what came by phone, on paper, by message or at the door (代录)." })
  enterApplication(@given(() => EnterApplicationInput) input: EnterApplicationInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.enterApplication(clerk, input);
  }

  @Mutation(() => EnterApplicationsResult, {
    description:
      "Enters a table (批量代录): the good lines together or, after a fault of the machine, none; the others are told one by one.",
  })
  enterApplications(@given(() => EnterApplicationsInput) input: EnterApplicationsInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.enterApplications(clerk, input);
  }

  @Mutation(() => CheckApplicationsResult, { description: "Goes through a table as entering it would, and enters nothing (核对)." })
  checkApplications(@given(() => CheckApplicationsInput) input: CheckApplicationsInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.checkApplications(clerk, input);
  }

  @Mutation(() => ResolveDuplicateResult, { description: "Decides whether a shared phone is two people or one." })
  resolveDuplicate(@given(() => ResolveDuplicateInput) input: ResolveDuplicateInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.resolveDuplicate(clerk, input);
  }

  @Mutation(() => WithdrawOnBehalfResult, { description: "Withdraws an application for somebody who said so by another way." })
  withdrawOnBehalf(@given(() => WithdrawOnBehalfInput) input: WithdrawOnBehalfInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.withdrawOnBehalf(clerk, input);
  }

  @Mutation(() => UnmaskApplicantResult, { description: "Shows an applicant in clear, for a reason that stands in the journal." })
  unmaskApplicant(@given(() => UnmaskApplicantInput) input: UnmaskApplicantInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.unmaskApplicant(clerk, input);
  }
}

@Resolver(() => AdminOrganisation)
export class OneApplicationAdminResolver {
  @FieldResolver(() => AdminApplication, { nullable: true, description: "One application, masked; null where there is none." })
  application(
    @Root() { id: organisation }: AdminOrganisation,
    @Arg("id", () => ID, { description: "Its opaque id." }) id: string,
    @Ctx() { world }: AdminContext,
  ) {
    return world.read((tx) => findApplication(tx, organisation, id));
  }
}

@Resolver(() => AdminApplication)
export class ApplicationDayAdminResolver {
  @FieldResolver(() => AdminOpenDay, { description: "What was applied for." })
  openDay(@Root() { organisation, openDay }: AdminApplication, @Ctx() { manager, once }: AdminContext) {
    return once(`open day ${openDay}`, () => openDayById(manager, organisation, openDay));
  }
}

@Resolver(() => AdminApplicationReceipt)
export class ReceiptsAdminResolver {
  @FieldResolver(() => ID, { description: "The application's id." })
  applicationId(@Root() { application }: AdminApplicationReceipt) {
    return application;
  }

  @FieldResolver(() => AdminOpenDay, { description: "What was applied for." })
  openDay(@Root() { organisation, openDayId }: AdminApplicationReceipt, @Ctx() { manager }: AdminContext) {
    return openDayById(manager, organisation, openDayId);
  }
}
