import { expect, it } from "@jest/globals";
import { numberIn } from "./numeral.js";

it.each([
  ["5", 5],
  ["120", 120],
  ["两", 2],
  ["十", 10],
  ["十五", 15],
  ["二十", 20],
  ["三十二", 32],
  ["一百", 100],
  ["一百零五", 105],
  ["一百二十", 120],
  ["若干", null],
  [undefined, null],
])("%s is %s", (text, number) => {
  expect(numberIn(text)).toBe(number);
});
