import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyOpinion, anySummaryCounts, replied, summaryCounts, twelveOpinions } from "../testing/index.js";
import { countOpinions } from "./count-opinions.js";
import { type PeopleCount, summaryFigures } from "./summary-figures.js";

const figures = summaryFigures(summaryCounts);

describe("The figures of a summary (活动总结)", () => {
  it("add up people over channels and categories", () => {
    expect(figures.people).toEqual({ applied: 120, passed: 108, selected: 32, declined: 2, attended: 27 });
    expect(figures.byCategory.get("ORDINARY_CITIZEN")).toEqual({ applied: 90, passed: 81, selected: 22, declined: 2, attended: 19 });
    expect(figures.byChannel.get("NOMINATION")?.attended).toBe(8);
  });

  it("keep people (人) and occasions (人次) apart", () => {
    expect([figures.people.applied, figures.occasions.applications]).toEqual([120, 124]);
    expect([figures.people.attended, figures.occasions.visits]).toEqual([27, 81]);
  });

  it("measure attendance against those who were expected, not against those who declined", () => {
    expect(figures.attendance).toEqual({ numerator: 27, denominator: 30 });
  });

  it("count the three better grades of 好差评 as content", () => {
    expect(figures.satisfaction).toEqual({ numerator: 8, denominator: 9 });
  });

  it("have each opinion either answered or open", () => {
    expect(figures.opinions).toMatchObject({ raised: 12, answered: 11, open: 1 });
  });

  it("give the same sum by category, by channel and in all", () => {
    const total = (groups: Iterable<PeopleCount>) => [...groups].reduce((sum, { attended, applied }) => sum + attended + applied, 0);
    fc.assert(
      fc.property(anySummaryCounts, (counts) => {
        const { people, byCategory, byChannel } = summaryFigures(counts);
        expect([total(byCategory.values()), total(byChannel.values())]).toEqual([total([people]), total([people])]);
      }),
    );
  });
});

describe("Counting opinions", () => {
  it("counts each in exactly one status", () => {
    fc.assert(
      fc.property(fc.array(anyOpinion, { maxLength: 12 }), (opinions) => {
        const { raised, answered, open } = summaryFigures({ ...summaryCounts, opinions: countOpinions(opinions) }).opinions;
        expect([raised, answered + open]).toEqual([opinions.length, opinions.length]);
      }),
      { numRuns: 30 },
    );
  });

  it("takes adoption, lateness and rating from the answer given last", () => {
    const opinion = replied();
    const late = { ...opinion, reply: { ...opinion.reply, late: true, adoption: { adopted: false, reason: "用地不足" } as const } };
    const rated = { ...opinion, rating: { grade: "SATISFIED", on: opinion.receivedOn } as const, round: { ...opinion.round, number: 2 } };
    expect(countOpinions([late, rated])).toEqual({
      byStatus: { REPLIED: 2 },
      onTheSpot: 0,
      adopted: 1,
      notAdopted: 1,
      late: 1,
      reopened: 1,
      ratings: { SATISFIED: 1 },
    });
  });

  it("is what the figures are made from", () => {
    expect(summaryFigures({ ...summaryCounts, opinions: twelveOpinions }).opinions.late).toBe(1);
  });
});
