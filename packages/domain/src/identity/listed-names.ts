import { maskName, type NameMask } from "./mask.js";

/** What may tell two people of one masked name apart: the village first, then two digits of the phone, never the ID number. */
export type Listed = { readonly name: string; readonly village?: string; readonly phone?: string };

const keyed = (people: readonly Listed[], key: (one: Listed) => string) => {
  const seen = new Map<string, number>();
  for (const one of people) seen.set(key(one), (seen.get(key(one)) ?? 0) + 1);
  return (one: Listed) => (seen.get(key(one)) ?? 0) > 1;
};

/** The masked names of a list in its order, each telling its person from every other as far as the law lets it. */
export function listedNames(people: readonly Listed[], mask: NameMask = "KEEP_LAST"): string[] {
  const masked = ({ name }: Listed) => maskName(name, mask);
  const collides = keyed(people, masked);
  const collidesInVillage = keyed(people, (one) => `${masked(one)}/${one.village ?? ""}`);
  return people.map((one) => {
    if (!collides(one)) return masked(one);
    if (one.village && !collidesInVillage(one)) return `${masked(one)}（${one.village}）`;
    return one.phone ? `${masked(one)}（尾号${one.phone.slice(-2)}）` : masked(one);
  });
}
