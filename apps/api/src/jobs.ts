import { addDays, instantAt } from "@kaimen/domain";
import { remindInvited } from "./invitations/remind-invited.js";
import type { Job } from "./platform/jobs/job.js";
import { deliverAll, type Gateways } from "./platform/outbox/deliver-due.js";
import { forgetExpired } from "./platform/sessions/forget-expired.js";
import { takeDownLists } from "./publicity-notices/take-down-lists.js";
import { erasePeopleDue } from "./retention/erase-people-due.js";
import { resealAll } from "./sealing/reseal-all.js";
import type { World } from "./world.js";

/** A retry comes within minutes, or on the next morning when the village has its line back. */
const RETRIES_REMEMBERED_DAYS = 3;

const forgetOldAnswers = (world: World) => () =>
  world.transact(async ({ idempotency }) => ({
    forgotten: await idempotency.forgetBefore(instantAt(addDays(world.today(), -RETRIES_REMEMBERED_DAYS), "00:00")),
  }));

/** Everything that runs by itself, a line each. What is due by the day runs every hour: a night without power delays it by no day. */
export const jobsOf = (world: World, gateways: Gateways): readonly Job[] => [
  { name: "deliver-messages", at: "* * * * *", run: (stopping) => deliverAll(world, gateways, stopping) },
  { name: "remind-invited", at: "51 * * * *", run: remindInvited(world) },
  { name: "take-down-lists", at: "1 * * * *", run: takeDownLists(world) },
  { name: "erase-people-due", at: "11 * * * *", run: erasePeopleDue(world) },
  { name: "forget-old-answers", at: "21 * * * *", run: forgetOldAnswers(world) },
  { name: "reseal-all", at: "41 * * * *", run: resealAll(world) },
  { name: "forget-sessions", at: "31 * * * *", run: () => forgetExpired(world.database, world) },
];
