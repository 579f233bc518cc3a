import { about, findAll, findFirst, proposal, type Source } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposals } from "../reading.js";

const PLACES = "(?:场所|地点|单位|点位|现场|站点|部门|处)";
const BETWEEN = new RegExp(`(${NUMBER})\\s*个?\\s*(?:[-—–~～]+|至|到)\\s*(${NUMBER})\\s*(?:个|处)\\s*${PLACES}?`, "g");
const AT_LEAST = new RegExp(`(?:不少于|至少)(?:开放|参观|安排)?\\s*(${NUMBER})\\s*(?:个|处)\\s*${PLACES}`, "g");
const EXACTLY = new RegExp(`(?:参观|走进|开放)\\s*(${NUMBER})\\s*个\\s*${PLACES}`, "g");

/** How many places each open day visits: 每次活动参观2-4个场所. */
export function venuesIn(source: Source): Proposals {
  const between = findAll(source, BETWEEN).find(({ match }) => !/工作日|月/.test(match[0]));
  const [min, max] = [numberIn(between?.match[1]), numberIn(between?.match[2])];
  if (between && min !== null && max !== null && min <= max) return { venuesPerEvent: proposal(source, between, { min, max }) };
  const least = findFirst(source, AT_LEAST);
  const exactly = findFirst(source, EXACTLY);
  const count = numberIn((least ?? exactly)?.match[1]);
  if (least && count !== null) return { venuesPerEvent: proposal(source, least, { min: count, max: null }) };
  if (exactly && count !== null) return { venuesPerEvent: proposal(source, exactly, { min: count, max: count }) };
  return {};
}

const PLACE = about(/地点|场所|路线|点位/);
const LISTED = /(?:参观|走进|开放)[^。；;\n：:]{0,12}[:：]([^。；;\n]+)/g;

/** Parts a list of places at its commas and arrows. */
export const placesOf = (list: string): string[] =>
  list
    .replace(/[(（](?:集合|地址|详见)[^)）]*[)）]/g, "")
    .split(/[、,，;；。→\n]|—{1,2}|-{1,2}>/)
    .map((one) =>
      one
        .replace(/^[\s(（]*(?:第?(?:\d{1,2}|[一二三四五六七八九十]+)[)）.．、:：站]|第[一二三四五六七八九十\d]+站)[:：]?\s*/, "")
        .replace(/^(?:参观|走进|和|以及|及)/, "")
        .trim(),
    )
    .filter((one) => one.length >= 2 && one.length <= 24 && !/^集合|^等$/.test(one));

/** The places of a dated event: those of the section that names them, or those behind 参观…：. */
export function placesIn(source: Source): string[] {
  const part = source.parts.find((one) => one.kind === "BODY" && PLACE(one));
  if (!part) return placesOf(findFirst(source, LISTED)?.match[1] ?? "");
  const [, ...rest] = source.text.slice(part.start, part.end).split(part.heading);
  return placesOf(rest.join(part.heading).replace(/^[】\]]?\s*[:：]/, ""));
}
