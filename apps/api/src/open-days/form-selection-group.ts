import { type FormSelectionGroup, formSelectionGroup as form } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** 第五条: the organiser sets up the selection group (遴选小组). */
export const formSelectionGroup =
  (world: World) =>
  (clerk: Clerk, { openDay, members }: OnOpenDay & FormSelectionGroup) =>
    takeAct(
      world,
      clerk,
      { openDay, event: "SelectionGroupFormed", detail: { members: members.map(({ id }) => id) } },
      (day, circumstances) => (day.status === "APPROVED" ? form(day, { members }, circumstances) : outOfTurn(day)),
    );
