import { findAll, sentenceOf, sentences, textAt } from "../layout/source.js";
import { NUMBER } from "../numeral.js";
import { DAMAGE, FILTERED } from "../repair/shifted-bytes.js";
import type { Doubt } from "./doubt.js";

const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - 6), end + 6).replaceAll("\n", " ");

/** What is damaged in a way that is not known to the letter is left as it stands. */
export const ofDamage: Doubt = ({ source }) => [
  ...findAll(source, DAMAGE).map(({ span }) => ({
    code: "DAMAGED_SPAN" as const,
    phrase: around(source.text, span.start, span.end),
    message: "这里的字损坏了，没有改动，请对照原文。",
  })),
  ...findAll(source, FILTERED).map(({ span }) => ({
    code: "FILTERED_WORD" as const,
    phrase: around(source.text, span.start, span.end),
    message: "这里有字被网站过滤掉了，请对照原文。",
  })),
];

const named = (group: string): string => group.replace(/^(?:两|二)代表一委员.*/, "代表委员").replace(/代表$|委员$|人员$/, "");

/** A group that may not come is also among those invited. */
export const ofExclusions: Doubt = ({ proposals: { categories, excludedCategories } }) =>
  (excludedCategories?.value ?? []).flatMap((excluded) => {
    const also = categories?.value.find(({ name }) => name === excluded || (named(name).length > 1 && excluded.includes(named(name))));
    const deputies = /两代表一委员/.test(excluded)
      ? categories?.value.find(({ name }) => /人大代表|政协委员|党代表/.test(name))
      : undefined;
    const clash = also ?? deputies;
    if (!clash || !excludedCategories) return [];
    return [
      {
        code: "EXCLUDED_GROUP_READS_LIKE_INVITED",
        phrase: excludedCategories.phrase,
        message: `“${excluded}”写明不参加，“${clash.name}”又在邀请之列，请确认。`,
      },
    ];
  });

const COUNTED = new RegExp(`(?:前|内|提前|公示期?(?:为)?)?\\s*${NUMBER}\\s*个?(工作日|自然日|天|日)(?:内|前)?`, "g");

/** One clock in working days and another in calendar days, where both count towards the open day. */
export const ofClocks: Doubt = ({ source, proposals: { leadTime } }) => {
  if (!leadTime) return [];
  const other = findAll(source, COUNTED).find((place) => {
    const unit = place.match[1] === "工作日" ? "WORKDAY" : "DAY";
    const about =
      /活动|举行|开放日/.test(sentenceOf(source, place)) &&
      /前/.test(place.match[0] + source.text.slice(place.span.end, place.span.end + 2));
    return unit !== leadTime.value.unit && about && !/\d月\s*$/.test(source.text.slice(0, place.span.start));
  });
  if (!other) return [];
  return [
    {
      code: "CALENDAR_DAYS_AND_WORKING_DAYS",
      phrase: textAt(source, other.span).trim(),
      message: `这里与“${leadTime.phrase}”一处按工作日、一处按自然日，请确认。`,
    },
  ];
};

const FILED = /(?:\d日|工作日|天)[^。；;\n]{0,12}(?:前|内)[^。；;\n]*(?:备案|报送|上报)/;

/** The day on which a plan is filed with the office above is not the day on which registration closes. */
export const ofFiling: Doubt = ({ source }) =>
  sentences(source)
    .filter(({ sentence }) => FILED.test(sentence) && /备案|政务公开办|方案|计划/.test(sentence))
    .map(({ sentence }) => ({
      code: "FILING_DEADLINE_IS_NOT_REGISTRATION",
      phrase: sentence.trim(),
      message: "这是向上级报送或备案的时限，不是报名截止时间。",
    }));

/** 前5个工作日内: three readings, and no text says which. */
export const ofLeadTime: Doubt = ({ proposals: { leadTime } }) =>
  leadTime && leadTime.confidence !== "HIGH"
    ? [
        {
          code: "LEAD_TIME_READS_SEVERAL_WAYS",
          phrase: leadTime.phrase,
          message: "可以读作活动前的这几天之内，也可以读作最迟在这几天之前，请由本单位确定读法，以及它约束哪一步。",
        },
      ]
    : [];
