import { describe, expect, it } from "@jest/globals";
import { silent } from "../testing/regulations.js";
import { candidateStatus } from "./candidates.js";

describe("From whom a list is drawn up", () => {
  it("is from those whom the departments let pass", () => expect(candidateStatus(silent())).toBe("PASSED"));

  it("is from those who were taken, where the town has no joint review", () => {
    expect(candidateStatus(silent({ without: ["JOINT_REVIEW"] }))).toBe("SUBMITTED");
  });

  it("is still from those who passed, where the town draws nothing", () => {
    expect(candidateStatus(silent({ without: ["SELECTION"] }))).toBe("PASSED");
  });
});
