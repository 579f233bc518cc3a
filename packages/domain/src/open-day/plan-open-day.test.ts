import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { isInvalid } from "../regulation/answer.js";
import { byArticle } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { aPlan, aStop, on } from "../testing/plans.js";
import { shuidong, silent } from "../testing/regulations.js";
import { type PlanOpenDay, planOpenDay } from "./plan-open-day.js";

const plan = (change: Partial<PlanOpenDay> = {}, regulation: Regulation = shuidong()) =>
  planOpenDay({ id: "day-1", organisation: "shuidong" }, aPlan(change), on("2026-05-08", { regulation }));
const faults = (change: Partial<PlanOpenDay>) => {
  const answer = plan(change);
  return isInvalid(answer) ? answer.faults.map(({ field, code }) => `${field} ${code}`) : [];
};
const stops = (count: number) => [9, 10, 11, 13, 14].slice(0, count).map((hour) => aStop(hour));

describe("Planning an open day", () => {
  it("is a plan with no departures where every article is followed", () => {
    expect(plan()).toMatchObject({ status: "PLANNED", version: 1, departures: [], postponements: [] });
  });
});

describe("第六条: each event visits two to four venues", () => {
  it.each([2, 3, 4])("allows %i", (count) => expect(plan({ itinerary: stops(count) })).toMatchObject({ status: "PLANNED" }));

  it("refuses one", () => {
    expect(plan({ itinerary: stops(1) })).toEqual({
      refused: "TOO_FEW_VENUES",
      basis: { article: "第六条" },
      values: { venues: 1, least: 2, most: 4 },
    });
  });

  it("refuses five", () => expect(plan({ itinerary: stops(5) })).toMatchObject({ refused: "TOO_MANY_VENUES", values: { venues: 5 } }));

  it("counts a venue that is visited twice once", () => {
    expect(plan({ itinerary: [aStop(9, { venue: "hall" }), aStop(10, { venue: "hall" })] })).toMatchObject({ refused: "TOO_FEW_VENUES" });
  });

  it("refuses nothing where the regulation is silent", () => {
    expect(plan({ itinerary: stops(5) }, silent())).toMatchObject({ status: "PLANNED" });
  });

  it("takes a kind of venue that the list does not name, since the list is open", () => {
    const offices = shuidong({ venueTypes: byArticle("第六条", "OPEN_LIST", ["GOVERNMENT_OFFICE"]) });
    expect(plan({}, offices)).toMatchObject({ status: "PLANNED", departures: [] });
  });
});

describe("What is done 一般 is departed from with a ground", () => {
  const december = { clause: "months", ground: "六月防汛" } as const;
  const july = civilDate("2026-07-20");

  it.each([
    ["months", { date: july }, "date"],
    ["contentBlocks", { contentBlocks: ["SHOWCASE"] }, "contentBlocks"],
    ["forms", { forms: ["SITE_VISIT", "SYMPOSIUM"] }, "forms"],
  ] as const)("%s: no ground is a fault in its field, never a refusal; a ground is recorded", (clause, change, field) => {
    expect(plan(change)).toMatchObject({ faults: [{ field, code: "GROUND_NEEDED", values: { clause } }] });
    const grounds = [{ clause, ground: " 本次不具备条件 " }];
    expect(plan({ ...change, grounds })).toMatchObject({ departures: [{ clause, ground: "本次不具备条件" }] });
  });

  it("asks why no leader reports (第八条)", () => {
    const { leaderReport: _, ...without } = aPlan();
    const answer = planOpenDay({ id: "day-1", organisation: "shuidong" }, without, on("2026-05-08"));
    expect(answer).toMatchObject({ faults: [{ field: "leaderReport", code: "GROUND_NEEDED", basis: { article: "第八条" } }] });
  });

  it("takes no blank for a ground", () => {
    expect(plan({ date: july, grounds: [{ clause: "months", ground: "  " }] })).toMatchObject({ faults: [{ code: "GROUND_NEEDED" }] });
  });

  it("records no ground that was not needed", () => expect(plan({ grounds: [december] })).toMatchObject({ departures: [] }));

  it("is refused where a town's own text says must", () => {
    const strict = shuidong({ months: byArticle("第三条", "MUST", [6, 12]) });
    expect(plan({ date: july, grounds: [december] }, strict)).toMatchObject({
      refused: "DEPARTS_FROM_RULE",
      basis: { article: "第三条" },
      values: { clause: "months", month: 7 },
    });
  });

  it("takes a group that 第四条 does not name, since the list is open, but not where a town closes it", () => {
    const quotas = [{ category: "STUDENT", least: 5, most: 30, filledBy: "CALL" }] as const;
    expect(plan({ quotas })).toMatchObject({ departures: [] });
    const closed = shuidong({ categories: byArticle("第四条", "MUST", ["ORDINARY_CITIZEN"]) });
    expect(plan({ quotas }, closed)).toMatchObject({ refused: "DEPARTS_FROM_RULE", values: { clause: "categories", beyond: ["STUDENT"] } });
  });
});

describe("Faults of a plan come all at once, each in its field", () => {
  it("from the theme to the last stop", () => {
    const itinerary = [aStop(9), aStop(8, { name: " " })];
    expect(faults({ theme: "", date: civilDate("2026-05-08"), startsAt: "25:00", seats: 30, itinerary })).toEqual([
      "theme REQUIRED",
      "date OUT_OF_RANGE",
      "startsAt MALFORMED",
      "itinerary.0.startsAt OUT_OF_RANGE",
      "itinerary.1.name REQUIRED",
      "itinerary.1.startsAt OUT_OF_RANGE",
      "date GROUND_NEEDED",
    ]);
  });

  it.each([
    ["a day that ends as it begins", { endsAt: "09:00", itinerary: stops(2) }, "endsAt OUT_OF_RANGE"],
    ["a stop that ends as it begins", { itinerary: [aStop(9, { endsAt: "09:00" }), aStop(10)] }, "itinerary.0.endsAt OUT_OF_RANGE"],
    [
      "a stop before the one before it is over",
      { itinerary: [aStop(9, { endsAt: "10:01" }), aStop(10)] },
      "itinerary.1.startsAt OUT_OF_RANGE",
    ],
    ["a stop before the day begins", { startsAt: "09:01", itinerary: stops(2) }, "itinerary.0.startsAt OUT_OF_RANGE"],
    ["a stop after the day is over", { endsAt: "10:59", itinerary: stops(2) }, "itinerary.1.endsAt OUT_OF_RANGE"],
    [
      "a venue that holds one fewer than there are seats",
      { itinerary: [aStop(9, { capacity: 29 }), aStop(10)] },
      "itinerary.0.capacity OUT_OF_RANGE",
    ],
    ["a clock time that does not exist", { itinerary: [aStop(9, { endsAt: "9:60" }), aStop(10)] }, "itinerary.0.endsAt MALFORMED"],
    ["a theme of 101 characters", { theme: "开".repeat(101) }, "theme TOO_LONG"],
    [
      "seats that the groups can never fill",
      { seats: 43, itinerary: [aStop(9, { capacity: 50 }), aStop(10, { capacity: 50 })] },
      "quotas OUT_OF_RANGE",
    ],
  ])("names %s", (_, change, fault) => expect(faults(change)).toContain(fault));

  it.each([
    [
      "a stop that begins when the one before it ends, in a venue that holds just everybody",
      { itinerary: [aStop(9, { capacity: 30 }), aStop(10)] },
    ],
    ["a theme of 100 characters", { theme: "开".repeat(100) }],
  ])("allows %s", (_, change) => expect(plan(change)).toMatchObject({ status: "PLANNED" }));

  it("refuses an event today and allows one tomorrow", () => {
    const dated = (date: string) => plan({ date: civilDate(date), grounds: [{ clause: "months", ground: "五月适宜" }] });
    expect(dated("2026-05-08")).toMatchObject({ faults: [{ field: "date", code: "OUT_OF_RANGE" }] });
    expect(dated("2026-05-09")).toMatchObject({ status: "PLANNED" });
  });
});
