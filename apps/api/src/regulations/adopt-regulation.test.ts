import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";

const ADOPT = `mutation ($pack: String!) {
  adoptRegulation(input: { pack: $pack }) {
    __typename
    ... on AdoptedRegulation { id header { indexNumber } }
    ... on OutOfTurn { nowAt }
    ... on InvalidInput { faults { field code } }
  }
}`;

const READ = `query { organisation(code: "shuidong") { regulation { id articles { article } clauses { name article force } } } }`;

describe("adoptRegulation", () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown("2026-05-22", { regulation: false });
  });
  afterEach(() => town.close());

  const adopt = (pack = "shuidong-2024") => town.asAdministrator(ADOPT, { pack });

  it("puts the nine articles in force, and leaves a line in the journal", async () => {
    expect(await adopt()).toEqual({
      adoptRegulation: { __typename: "AdoptedRegulation", id: "shuidong-2024", header: { indexNumber: "11341703003249952J/202406-00015" } },
    });
    const { organisation } = await town.asAnyone(READ);
    expect(organisation.regulation.articles).toHaveLength(9);
    expect(await town.journal()).toEqual([{ event: "RegulationAdopted", actor: "administrator" }]);
  });

  it("shows what the article says as law, and what the office has set as its own", async () => {
    await adopt();
    const { organisation } = await town.asAnyone(READ);
    expect(organisation.regulation.clauses).toContainEqual({ name: "months", article: "第三条", force: "GENERALLY" });
    expect(organisation.regulation.clauses).toContainEqual({ name: "replyTerms", article: null, force: "MUST" });
  });

  it("is out of turn where it is in force already, and changes nothing", async () => {
    await adopt();
    expect(await adopt()).toEqual({ adoptRegulation: { __typename: "OutOfTurn", nowAt: "shuidong-2024" } });
    expect(await town.journal()).toHaveLength(1);
  });

  it("names the field where no such regulation comes with the product", async () => {
    expect(await adopt("nowhere-1999")).toEqual({
      adoptRegulation: { __typename: "InvalidInput", faults: [{ field: "pack", code: "NOT_OFFERED" }] },
    });
  });

  it("is the administrator's alone", async () => {
    await expect(town.asOrganiser(ADOPT, { pack: "shuidong-2024" })).rejects.toThrow("You may not ask for this.");
  });
});
