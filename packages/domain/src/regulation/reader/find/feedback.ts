import { findAll, proposal, type Source, sentenceOf } from "../layout/source.js";
import type { Proposals } from "../reading.js";

const ANSWERED = /[^,，。；;\n]{0,30}(?:反馈|答复|回复)[^,，。；;\n]{0,20}/g;
const OF_OPINIONS = /意见|建议|诉求|问题|办理/;

/** What is promised to whoever raises an opinion, in the document's words. */
export function feedbackIn(source: Source): Proposals {
  const found = findAll(source, ANSWERED).find((place) => OF_OPINIONS.test(sentenceOf(source, place)) && !/报名/.test(place.part.heading));
  return found ? { feedback: proposal(source, found, found.match[0].trim()) } : {};
}
