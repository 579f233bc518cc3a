import { wording } from "./zh-CN.js";

const WORDS: Readonly<Record<string, string>> = {
  ...wording.regulation.values,
  ...wording.venueTypes,
  ...wording.forms,
  ...wording.categories,
  WORK: "在本地工作",
  LIVE: "在本地生活",
  STUDY: "在本地学习",
  PORTAL: "网站",
  NEWS_MEDIA: "新闻媒体",
  WECHAT: "微信",
  WEIBO: "微博",
  NOMINATION: "组织推荐",
  SHOWCASE: "展示",
  OPEN_CHANNEL: "畅通渠道",
};

/** The database keeps parts in an order of its own. */
const ORDER = Object.keys(wording.regulation.parts);

/** What a clause or a setting holds, in words: lists with 、, parts by their names. */
export function saidContent(content: unknown): string {
  if (content === true) return wording.regulation.yes;
  if (Array.isArray(content)) return content.map(saidContent).join("、");
  if (typeof content === "object" && content !== null)
    return Object.entries(content)
      .sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))
      .map(([part, value]) => `${wording.regulation.parts[part] ?? part} ${saidContent(value)}`)
      .join("，");
  return WORDS[String(content)] ?? String(content ?? "—");
}
