import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";

type Palette = Readonly<Record<string, string>>;

const sheet = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

/** The usual colours are those of the papers, which the office shows too; the other schemes are the site's own. */
const css = sheet("../../../../packages/papers/src/ink.css") + sheet("tokens.css");

const paletteOf = (selector: string): Palette => {
  const [, block = ""] = css.split(`${selector} {`);
  return Object.fromEntries(
    [...(block.split("}")[0] ?? "").matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
};

/** #fff is written short in the file. */
const channels = (colour: string): number[] => {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : (colour.slice(1).match(/../g) ?? []);
  return hex
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, 1.4.3. */
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const usual = paletteOf(":root");
const PALETTES: Readonly<Record<string, Palette>> = {
  usual,
  "white on black": { ...usual, ...paletteOf('[data-contrast="high"]') },
  "black on yellow": { ...usual, ...paletteOf('[data-contrast="yellow"]') },
  "yellow on blue": { ...usual, ...paletteOf('[data-contrast="blue"]') },
};
const WORDS = [
  ["ink", "page"],
  ["ink", "wash"],
  ["quiet", "page"],
  ["quiet", "wash"],
  ["main", "page"],
  ["main", "wash"],
  ["main-deep", "page"],
  ["on-main", "main"],
  ["on-main", "main-deep"],
  ["alarm", "page"],
  ["alarm", "wash"],
] as const;

describe("A4: the colours of words", () => {
  it("are measured as WCAG measures them", () => {
    expect(contrast("#fff", "#000")).toBeCloseTo(21, 1);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  for (const [name, palette] of Object.entries(PALETTES)) {
    it.each(WORDS)(`stand out 4.5 times from what lies behind them in ${name}: %s on %s`, (front, behind) => {
      expect(contrast(palette[front] ?? "", palette[behind] ?? "")).toBeGreaterThanOrEqual(4.5);
    });
  }
});
