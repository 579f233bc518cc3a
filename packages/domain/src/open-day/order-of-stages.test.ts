import { describe, expect, it } from "@jest/globals";
import { approved, held, noticed, planned, recruiting, released, selecting, settled, underWay } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { announceOpenDay } from "./announce-open-day.js";
import { approveOpenDay } from "./approve-open-day.js";
import { archiveOpenDay } from "./archive-open-day.js";
import { beginDay } from "./begin-day.js";
import { cancelOpenDay } from "./cancel-open-day.js";
import { closeDay } from "./close-day.js";
import { closeRegistration } from "./close-registration.js";
import { extendCall } from "./extend-call.js";
import { formSelectionGroup } from "./form-selection-group.js";
import { postponeOpenDay } from "./postpone-open-day.js";
import { publishNotice } from "./publish-notice.js";
import { publishSummary } from "./publish-summary.js";
import { settleOpenDay } from "./settle-open-day.js";

const at = on("2026-06-22");
const call = { ...released("ANNOUNCEMENT"), channels: ["PORTAL"] } as const;
const move = { to: at.today, ground: "防汛" };

/** Each line would be a wrong order. None may compile: `npm run typecheck` fails where one of them does. */
const wrongOrders = [
  // @ts-expect-error an approved plan is approved already
  () => approveOpenDay(approved(), { grounds: [] }, at),
  // @ts-expect-error no group for a plan that is not approved
  () => formSelectionGroup(planned(), { members: [] }, at),
  // @ts-expect-error no call for a plan that is not approved
  () => announceOpenDay(planned(), call, at),
  // @ts-expect-error nothing to extend before the call
  () => extendCall(approved(), { until: at.today, ground: "" }, at.today),
  // @ts-expect-error nothing to close before the call
  () => closeRegistration(approved(), at),
  // @ts-expect-error no notice while registration is open
  () => publishNotice(recruiting(), released("NOTICE"), at),
  // @ts-expect-error no notice before the list stands
  () => publishNotice(selecting(), released("NOTICE"), at),
  // @ts-expect-error nothing to settle before the list stands
  () => settleOpenDay(selecting(), [], at),
  // @ts-expect-error the day does not begin before the list is settled
  () => beginDay(noticed(), at.today),
  // @ts-expect-error a day that did not begin does not end
  () => closeDay(settled()),
  // @ts-expect-error no summary of a day that is not over
  () => publishSummary(underWay(), released("SUMMARY"), at),
  // @ts-expect-error no archive without a summary
  () => archiveOpenDay(held(), 0, at),
  // @ts-expect-error a day under way is not called off
  () => cancelOpenDay(underWay(), { ground: "防汛" }, at.today),
  // @ts-expect-error a day that was held is not moved
  () => postponeOpenDay(held(), move, at),
];

describe("The order of the stages", () => {
  it("has a wrong order for every act after planning, none of which compiles", () => expect(wrongOrders).toHaveLength(14));
});
