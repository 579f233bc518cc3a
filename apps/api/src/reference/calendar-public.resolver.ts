import type { CivilDate } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOrganisation } from "../organisations/organisation.type.js";
import { CivilDateScalar } from "../platform/scalars/scalars.js";
import { CalendarDayType } from "./calendar-day.type.js";
import { calendarDays } from "./calendar-days.js";

const on = (name: string, description: string) => Arg(name, () => CivilDateScalar, { description });

@Resolver(() => PublicOrganisation)
export class CalendarPublicResolver {
  @FieldResolver(() => [CalendarDayType], { description: "The working calendar by which its deadlines are counted, 400 days at most." })
  async calendar(
    @Root() { id }: PublicOrganisation,
    @on("from", "The first day.") from: CivilDate,
    @on("to", "The last day.") to: CivilDate,
    @Ctx() { world }: PublicContext,
  ) {
    return calendarDays(from, to, await world.calendar(id));
  }
}
