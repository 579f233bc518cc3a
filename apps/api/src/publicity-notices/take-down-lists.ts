import { system } from "../platform/journal/actor.js";
import type { World } from "../world.js";

/**
 * A list hangs out to 24:00 of the notice's last day and no longer (个人信息保护法 19); its text and its figures stay. The version goes up,
 * so that whoever read the notice before does not hang the list out again.
 */
const TAKE_DOWN = `
  UPDATE publicity_notice SET lines = NULL, version = version + 1 WHERE closes_on < $1 AND lines IS NOT NULL
  RETURNING organisation, open_day AS "openDay", closes_on AS "closedOn"`;

type Down = { readonly organisation: string; readonly openDay: string; readonly closedOn: string };

/** Takes down every list whose notice is over, with a line in the journal for each. */
export const takeDownLists =
  ({ transact, today }: World) =>
  () =>
    transact(async ({ manager, journal }) => {
      const [lists]: [Down[], number] = await manager.query(TAKE_DOWN, [today()]);
      for (const { organisation, openDay, closedOn } of lists)
        await journal.record("NoticeListRemoved", system(organisation, "retention"), {
          subject: { type: "OpenDay", id: openDay },
          detail: { closedOn },
        });
      return { lists: lists.length };
    });
