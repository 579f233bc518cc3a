import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Converter } from "opencc-js";
import { NUMBER, numberIn } from "./numeral.js";
import { readDocument } from "./read-document.js";
import type { Proposals } from "./reading.js";
import { NOISE, PAGES } from "./testing/pages.js";

const toSimplified = Converter({ from: "t", to: "cn" });
const toTraditional = Converter({ from: "cn", to: "t" });

const page = () => fc.constantFrom(...Object.values(PAGES));
const read = (text: string) => readDocument(text, { toSimplified });

const numbersIn = (phrase: string) => [...phrase.matchAll(new RegExp(NUMBER, "g"))].map(([number]) => numberIn(number));

/** What was read, without where it stands. */
const values = (proposals: Proposals) =>
  Object.fromEntries(Object.entries(proposals).map(([name, { value, article }]) => [name, { value, article }]));

describe("Whatever happened to a page on its way", () => {
  it.each(Object.entries(PAGES))("reading the repaired text of %s again changes nothing", (_, text) => {
    const first = read(text);
    const second = read(first.text);
    expect(second.text).toBe(first.text);
    expect(second.proposals).toEqual(first.proposals);
  });

  it("noise between any two lines changes no parameter", () => {
    fc.assert(
      fc.property(page(), fc.array(fc.tuple(fc.constantFrom(...NOISE), fc.nat(30)), { maxLength: 6 }), (text, noise) => {
        const lines = text.split("\n");
        for (const [line, at] of noise) lines.splice(Math.min(at, lines.length), 0, line);
        expect(values(read(lines.join("\n")).proposals)).toEqual(values(read(text).proposals));
      }),
    );
  });

  it.each(Object.entries(PAGES))("%s in traditional characters says the same", (_, text) => {
    expect(values(read(toTraditional(text)).proposals)).toEqual(values(read(text).proposals));
  });

  it("a header that is printed twice is read once", () => {
    const [first = "", ...rest] = PAGES.REGULATION.split("\n");
    const [second = "", third = "", fourth = "", ...body] = rest;
    const header = [first, second, third, fourth];
    const doubled = [...header, ...header.flatMap((line) => line.split(" ")), ...body].join("\n");
    expect(read(doubled).text).toBe(read(PAGES.REGULATION).text);
  });

  it("pinyin in brackets behind every character of a kind is taken out, and told", () => {
    const damaged = PAGES.REGULATION.replaceAll("镇", "镇(zhèn)").replaceAll("发", "发(fā)");
    const { text, repairs, proposals } = read(damaged);
    expect(text).toBe(read(PAGES.REGULATION).text);
    expect(values(proposals)).toEqual(values(read(PAGES.REGULATION).proposals));
    expect(repairs.length).toBeGreaterThan(5);
    expect(repairs.every(({ was, is }) => /^\([a-zèā]+\)$/.test(was) && is === "")).toBe(true);
  });
});

describe("Whatever is proposed", () => {
  it.each(Object.entries(PAGES))("stands in %s at its span, and each number is in its phrase", (_, text) => {
    const reading = read(text);
    for (const { phrase, span } of Object.values(reading.proposals)) expect(reading.text.slice(span.start, span.end)).toBe(phrase);
    const { minAge, publicity, leadTime } = reading.proposals;
    if (minAge) expect(numbersIn(minAge.phrase)).toContain(minAge.value);
    if (leadTime) expect(numbersIn(leadTime.phrase)).toContain(leadTime.value.value);
    if (publicity?.value.days) expect(numbersIn(publicity.phrase)).toContain(publicity.value.days);
  });

  it("follows the text: another number in it is another value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 60 }), fc.integer({ min: 1, max: 30 }), (age, days) => {
        const changed = PAGES.REGULATION.replace("年满16周岁", `年满${age}周岁`).replace("前10个工作日", `前${days}个工作日`);
        expect(read(changed).proposals).toMatchObject({ minAge: { value: age }, leadTime: { value: { value: days, unit: "WORKDAY" } } });
      }),
    );
  });

  it("is gone when its words are gone: nothing is filled in", () => {
    const without = PAGES.REGULATION.replace("年满16周岁、", "").replace("一般安排在4月、8月和11月", "").replace("公示5个工作日", "确定");
    const { proposals } = read(without);
    expect([proposals.minAge, proposals.months, proposals.publicity]).toEqual([undefined, undefined, undefined]);
  });
});

describe("Whatever is pasted", () => {
  const scraps = fc.constantFrom(
    "第一条",
    "年满",
    "周岁",
    "2026年",
    "731日",
    "公示",
    "报名",
    "：",
    "、",
    "(zhèn)",
    "?。ㄒ唬",
    "<p>",
    "&lt;",
    "开放日",
    "5个工作日",
    "\n",
    "1",
    "代表",
    "名称:",
  );

  it("is read without a fault, and its repaired text reads the same again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 }), (pieces) => {
        const first = read(pieces.join(""));
        expect(read(first.text).text).toBe(first.text);
      }),
      { numRuns: 300 },
    );
  });
});
