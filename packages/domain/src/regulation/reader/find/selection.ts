import { findAll, findFirst, proposal, type Source, sentenceOf } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { ParameterName, Proposals } from "../reading.js";

const SAID = {
  selectionGroup: /(?:成立|组建|设立)?[^,，。；;\n]{0,6}(?:遴选|评选|选拔)(?:工作)?(?:小组|组)/g,
  publicRecruit: /(?:面向社会|向社会)?公开(?:征集|招募|报名|邀请)|面向社会[^,，。；;\n]{0,6}(?:征集|招募|报名)|自愿报名|社会征集/g,
  orgRecommend: /(?:由)?[^,，。；;\n]{0,12}(?:组织|单位|村\(社区\)|村（社区）|社区|部门|各村)(?:负责)?推荐|推荐(?:的方式)?产生|推荐的方式/g,
  jointReview: /联合审查|联合审核|联审|共同审查/g,
} as const satisfies Partial<Record<ParameterName, RegExp>>;

const OVERFLOW =
  /(?:报名)?(?:人数|名额)?(?:较多|超过|超出|超额|已满|满额)[^。；;\n]{0,30}?[,，]\s*([^。；;\n]+)|(按(?:照)?(?:报名)?(?:的)?(?:时间)?(?:先后)?顺序[^,，。；;\n]*|先到先得[^,，。；;\n]*|(?:报满|额满)(?:即|为)止|(?:随机)?(?:抽签|摇号|抽取)[^,，。；;\n]*)/g;

/** How the representatives are found: a group that chooses, a public call, nomination, joint review, and what happens when too many apply. */
export function selectionIn(source: Source): Proposals {
  const flags = Object.entries(SAID).flatMap(([name, pattern]) => {
    const found = findFirst(source, pattern);
    return found ? [[name, proposal(source, found, true)] as const] : [];
  });
  const over = findFirst(source, OVERFLOW);
  const way = over?.match[1] ?? over?.match[2];
  return { ...Object.fromEntries(flags), ...(over && way && { overflow: proposal(source, over, way.trim()) }) };
}

const DAYS = new RegExp(`公示(?:期|时间|期限)?(?:为|不少于|不得少于|共|:|：)?\\s*(${NUMBER})\\s*个?(?:工作日|自然日|天|日)(?!前)`, "g");
const NONE = /(?:不(?:再|进行|作|予)?|无需|无须)公示/g;
const NOTICE = /[^,，。；;、\n]{0,12}公示/g;

/** Whether the list is made public (公示), and for how many days where the text says it. */
export function publicityIn(source: Source): Proposals {
  const none = findFirst(source, NONE);
  if (none) return { publicity: proposal(source, none, { required: false, days: null }) };
  const timed = findFirst(source, DAYS);
  if (timed) return { publicity: proposal(source, timed, { required: true, days: numberIn(timed.match[1]) }) };
  const found = findAll(source, NOTICE).find((place) => /代表|名单|人选|人员|方式/.test(sentenceOf(source, place)));
  return found ? { publicity: proposal(source, found, { required: true, days: null }) } : {};
}
