const DIGITS = /\d{6}/;

/** The six digits that a list prints, also where somebody types the whole code, or full-width digits. */
export const receiptNumberIn = (typed: string): string => DIGITS.exec(typed.normalize("NFKC").replace(/\s/g, ""))?.[0] ?? typed;
