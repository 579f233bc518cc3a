import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { isEventName } from "./event.js";

const SOURCES = new URL("../../", import.meta.url);

/** Every name that a slice hands to `journal.record`, read from the sources: there is no list to keep. */
const recorded = (readdirSync(SOURCES, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) =>
    [...readFileSync(new URL(file, SOURCES), "utf8").matchAll(/journal\s*\.record\(\s*"([^"]+)"/g)].map(([, name]) => ({
      file,
      name: name!,
    })),
  );

describe("The names of events", () => {
  it("are facts in PascalCase, and the past tense is the compiler's to ask for", () => {
    expect(recorded.filter(({ name }) => !isEventName(name))).toEqual([]);
  });

  it.each([
    ["OpenDayAnnounced", true],
    ["LotsDrawn", true],
    ["Announced", false],
    ["openDayAnnounced", false],
    ["OpenDay_Announced", false],
    ["ID", false],
  ])("take %p for a name: %p", (name, taken) => {
    expect(isEventName(name)).toBe(taken);
  });
});
