import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { ConfirmHolidayNoticeResult, EnterHolidayNoticeResult, HolidayNoticeInput, HolidayNoticeRecord } from "./holiday-notice.type.js";
import { enteredNotices, unitsOf, venuesOf } from "./reference.query.js";
import { UnitInput, UnitRecord, UnitResult } from "./unit.type.js";
import { VenueInput, VenueRecord, VenueResult } from "./venue.type.js";

const id = () => Arg("id", () => ID, { description: "Its opaque id." });
const known = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is known." });

@Resolver(() => AdminOrganisation)
export class ReferenceAdminResolver {
  @FieldResolver(() => [VenueRecord], { description: "The places of this town, by name." })
  venues(@Root() { id: organisation }: AdminOrganisation, @Ctx() { manager }: AdminContext) {
    return venuesOf(manager, organisation);
  }

  @FieldResolver(() => [UnitRecord], { description: "The units of this town, by name." })
  units(@Root() { id: organisation }: AdminOrganisation, @Ctx() { manager }: AdminContext) {
    return unitsOf(manager, organisation);
  }

  @Query(() => [HolidayNoticeRecord], { description: "Holiday notices entered by offices, by year." })
  holidayNotices(@Ctx() { manager }: AdminContext) {
    return enteredNotices(manager);
  }

  @Mutation(() => VenueResult, { description: "Adds a place." })
  createVenue(@known(() => VenueInput) input: VenueInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.createVenue(clerk, input);
  }

  @Mutation(() => VenueResult, { description: "Corrects or retires a place." })
  updateVenue(@id() venue: string, @known(() => VenueInput) input: VenueInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.updateVenue(clerk, venue, input);
  }

  @Mutation(() => UnitResult, { description: "Adds a unit." })
  createUnit(@known(() => UnitInput) input: UnitInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.createUnit(clerk, input);
  }

  @Mutation(() => UnitResult, { description: "Corrects or retires a unit." })
  updateUnit(@id() unit: string, @known(() => UnitInput) input: UnitInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.updateUnit(clerk, unit, input);
  }

  @Mutation(() => EnterHolidayNoticeResult, {
    description: "Types in a State Council notice. It counts once a second person has confirmed it.",
  })
  enterHolidayNotice(@known(() => HolidayNoticeInput) input: HolidayNoticeInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.enterHolidayNotice(clerk, input);
  }

  @Mutation(() => ConfirmHolidayNoticeResult, { description: "A second person confirms a notice; from here on it moves deadlines." })
  confirmHolidayNotice(
    @Arg("year", () => Int, { description: "The year that the notice is for." }) year: number,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.confirmHolidayNotice(clerk, year);
  }
}
