import type { CivilDate, Status } from "@kaimen/domain";
import { OpenDayRow } from "../open-days/open-day.row.js";
import type { ApplicationRow } from "./application.row.js";
import { type Reading, type ShownApplication, shownApplication } from "./shown-application.query.js";

/** Her own application beside where its open day stands, from which follows what she may be told and may still do. */
export type OwnApplication = ShownApplication & {
  readonly today: CivilDate;
  readonly dayStatus: Status;
  readonly closesOn: CivilDate | null;
};

export async function ownApplication(
  reading: Reading,
  { organisation, openDay, id }: Pick<ApplicationRow, "organisation" | "openDay" | "id">,
  today: CivilDate,
): Promise<OwnApplication> {
  const shown = await shownApplication(reading, organisation, id);
  const { status: dayStatus, registrationClosesOn: closesOn } = await reading.manager.findOneOrFail(OpenDayRow, {
    where: { organisation, id: openDay },
    select: { status: true, registrationClosesOn: true },
  });
  return { ...shown, today, dayStatus, closesOn };
}
