import { toHalfWidth } from "./normalise.js";

declare const phone: unique symbol;

/** Digits only: a mobile number of eleven, or a fixed line with its area code. */
export type Phone = string & { readonly [phone]: true };

const MOBILE = /^1[3-9]\d{9}$/;
const FIXED_LINE = /^0\d{9,11}$/;

/** The number as it is kept, or undefined. Many old people have a fixed line and no other, so one is as good. */
export function readPhone(text: string): Phone | undefined {
  const digits = toHalfWidth(text)
    .replace(/[\s()-]/g, "")
    .replace(/^(\+|00)86/, "");
  return MOBILE.test(digits) || FIXED_LINE.test(digits) ? (digits as Phone) : undefined;
}

export const isMobile = (number: Phone): boolean => MOBILE.test(number);
