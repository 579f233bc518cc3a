import type { CivilDate } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { CalendarDayType } from "./calendar-day.type.js";
import { calendarDays } from "./calendar-days.js";
import {
  ConfirmLocalDayResult,
  EnterLocalDayResult,
  LiftLocalDayInput,
  LiftLocalDayResult,
  LocalDayInput,
  LocalDayRecord,
} from "./local-day.type.js";
import { localDaysOf } from "./reference.query.js";

const on = (name: string, description: string) => Arg(name, () => CivilDateScalar, { description });

@Resolver(() => AdminOrganisation)
export class CalendarAdminResolver {
  @FieldResolver(() => [CalendarDayType], { description: "Its working calendar, day by day, 400 days at most." })
  async calendar(
    @Root() { id }: AdminOrganisation,
    @on("from", "The first day.") from: CivilDate,
    @on("to", "The last day.") to: CivilDate,
    @Ctx() { world }: AdminContext,
  ) {
    return calendarDays(from, to, await world.calendar(id));
  }

  @FieldResolver(() => [LocalDayRecord], { description: "Days on which this place differs from the nation, by date." })
  localDays(@Root() { id }: AdminOrganisation, @Ctx() { manager }: AdminContext) {
    return localDaysOf(manager, id);
  }

  @Mutation(() => EnterLocalDayResult, {
    description: "Enters a day on which this place differs. It counts once a second person has confirmed it.",
  })
  enterLocalDay(
    @Arg("input", () => LocalDayInput, { description: "The day." }) input: LocalDayInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.enterLocalDay(clerk, input);
  }

  @Mutation(() => ConfirmLocalDayResult, { description: "A second person confirms a day; from here on it moves this town's deadlines." })
  confirmLocalDay(@on("date", "The day.") date: CivilDate, @Ctx() { clerk, acts }: AdminContext) {
    return acts.confirmLocalDay(clerk, date);
  }

  @Mutation(() => LiftLocalDayResult, { description: "Makes a day like the nation's again, with a ground." })
  liftLocalDay(
    @Arg("input", () => LiftLocalDayInput, { description: "Which day, and why." }) input: LiftLocalDayInput,
    @Ctx() { clerk, acts }: AdminContext,
  ) {
    return acts.liftLocalDay(clerk, input);
  }
}
