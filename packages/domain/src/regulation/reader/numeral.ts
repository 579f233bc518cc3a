/** A number as these documents write it: 5, 十五, 两. Bounded, so that a page of nothing but digits is read in one go. */
export const NUMBER = "(?:(?<!\\d)\\d{1,6}(?!\\d)|[一二两三四五六七八九十百]{1,8})";

const DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Reads a number below a thousand, in digits or in Chinese; null where it is neither. */
export function numberIn(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text);
  const [, hundreds, tens, ones] =
    /^(?:([一二两三四五六七八九])百)?(?:([一二三四五六七八九])?十)?零?([一二两三四五六七八九])?$/.exec(text) ?? [];
  if (hundreds === undefined && ones === undefined && !text.includes("十")) return null;
  const ten = text.includes("十") ? (DIGITS[tens ?? "一"] ?? 1) : 0;
  return (DIGITS[hundreds ?? ""] ?? 0) * 100 + ten * 10 + (DIGITS[ones ?? ""] ?? 0);
}
