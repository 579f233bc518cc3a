import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { AdminContext } from "../context.js";
import { CheckInInput, CheckInResult, StandInInput, StandInResult, UndoCheckInInput, UndoCheckInResult } from "./check-in.type.js";
import { ExportDoorListInput, ExportDoorListResult } from "./export-door-list.type.js";

const given = <Input extends object>(input: () => new () => Input) => Arg("input", input, { description: "What is given." });

@Resolver()
export class CheckInsAdminResolver {
  @Mutation(() => CheckInResult, { description: "Somebody is here (签到), at the door or at a stop." })
  checkIn(@given(() => CheckInInput) input: CheckInInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.checkIn(clerk, input);
  }

  @Mutation(() => UndoCheckInResult, { description: "Takes back an arrival that was written down by mistake." })
  undoCheckIn(@given(() => UndoCheckInInput) input: UndoCheckInInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.undoCheckIn(clerk, input);
  }

  @Mutation(() => StandInResult, { description: "Gives the places of who did not come to reserves at the door (现场替补)." })
  standIn(@given(() => StandInInput) input: StandInInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.standIn(clerk, input);
  }

  @Mutation(() => ExportDoorListResult, {
    description: "Hands out everybody who said yes, in clear, for what is printed; it takes a purpose and stands in the journal.",
  })
  exportDoorList(@given(() => ExportDoorListInput) input: ExportDoorListInput, @Ctx() { clerk, acts }: AdminContext) {
    return acts.exportDoorList(clerk, input);
  }
}
