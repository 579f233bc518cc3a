import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { FIGURES } from "@kaimen/domain";
import { parse, validate } from "graphql";
import { documentFault } from "../platform/limits/document-fault.js";
import { buildPublicSchema } from "../schema.js";

const file = (name: string) => readFileSync(new URL(`../../../../examples/dashboard/${name}`, import.meta.url), "utf8");
const documents = file("ask.js").match(/(?<=`)query [^`]+(?=`)/g) ?? [];

describe("The dashboard that a stranger would build", () => {
  it("asks two questions that the public contract answers, within its limits", () => {
    const schema = buildPublicSchema();
    expect(documents).toHaveLength(2);
    expect(documents.flatMap((document) => validate(schema, parse(document)))).toEqual([]);
    expect(documents.map(documentFault)).toEqual([undefined, undefined]);
  });

  it("has a name for every figure", () => {
    expect(FIGURES.filter((code) => !file("draw.js").includes(`  ${code}: `))).toEqual([]);
  });

  it("keeps the key in the tab alone", () => {
    const scripts = file("ask.js") + file("draw.js") + file("dashboard.js");
    expect(scripts).not.toMatch(/localStorage|document\.cookie|innerHTML/);
  });
});
