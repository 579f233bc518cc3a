import { surnameLength } from "./surname.js";

/** `KEEP_LAST` is 张*三; `SURNAME_ONLY` is the strict 张**. */
export const NAME_MASKS = ["KEEP_LAST", "SURNAME_ONLY"] as const;
export type NameMask = (typeof NAME_MASKS)[number];

const stars = (count: number) => "*".repeat(Math.max(count, 0));

/** Names of minorities and foreigners carry a middle dot; it is no character of the name. */
const charactersOf = (name: string) => [...name.trim()].filter((sign) => sign !== "·" && sign !== " ");

/** 张三 张*, 张小三 张*三, 欧阳小华 欧阳*华, 阿不都丽 阿**丽. A name of one character shows nothing of itself. */
export function maskName(name: string, mask: NameMask = "KEEP_LAST"): string {
  const characters = charactersOf(name);
  const surname = surnameLength(characters);
  if (characters.length < 2) return stars(characters.length);
  const hidesLast = mask === "SURNAME_ONLY" || characters.length - surname < 2;
  const last = hidesLast ? "" : (characters.at(-1) ?? "");
  return characters.slice(0, surname).join("") + stars(characters.length - surname - (hidesLast ? 0 : 1)) + last;
}

/** 138****1234. A fixed line keeps its area code's length and the last four. */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? stars(phone.length) : `${phone.slice(0, 3)}${stars(phone.length - 7)}${phone.slice(-4)}`;

/** 341802********123X: for those inside who must tell two people apart; a public list shows nothing of it. */
export const maskIdNumber = (id: string): string =>
  id.length < 11 ? stars(id.length) : `${id.slice(0, 6)}${stars(id.length - 10)}${id.slice(-4)}`;

/** z***@qq.com: always three stars, so that the length is not told. */
export const maskEmail = (email: string): string => email.replace(/^(.?)[^@]*/, (_, first: string) => `${first}***`);
