import { randomInt } from "node:crypto";

/** No letters or digits that look alike: it is read out or copied from paper once. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

const four = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");

/** About 79 bits; shown to the administrator once, and good until the first sign-in changes it. */
export const firstPassword = (): string => [four(), four(), four(), four()].join("-");
