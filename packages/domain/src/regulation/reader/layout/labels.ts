/** The labels of the header that Chinese government information carries, by what they are taken for; other words for the same thing beside it. */
export const LABELS = {
  indexNumber: ["索引号", "信息索引号", "索引"],
  catalogueCategory: ["组配分类", "信息分类", "信息类别"],
  subjectCategory: ["主题分类", "内容分类"],
  issuer: ["发布机构", "制发机关", "发文机关", "发布单位", "公开主体", "来源单位", "责任部门"],
  title: ["名称", "标题", "信息名称"],
  documentNumber: ["文号", "发文字号", "文件编号"],
  generatedDate: ["生成日期", "成文日期", "生成时间", "发文日期"],
  publishedAt: ["发布日期", "发布时间", "公开日期", "公开时间"],
  other: [
    ...[
      "来源",
      "信息来源",
      "作者",
      "责任编辑",
      "关键词",
      "主题词",
      "有效性",
      "生效时间",
      "废止时间",
      "公开方式",
      "公开时限",
      "公开范围",
      "内容概述",
    ],
    ...["浏览次数", "浏览量", "阅读次数", "阅读量", "点击数", "点击量", "访问量", "字体", "字号"],
  ],
} as const;

export type LabelName = keyof typeof LABELS;

const NAME_OF: ReadonlyMap<string, LabelName> = new Map(
  Object.entries(LABELS).flatMap(([name, labels]) => labels.map((label) => [label, name as LabelName] as const)),
);

/** Longest first, so that 信息来源 is not taken for 来源. Labels are spread with blanks on some pages: 文 号. */
const ANY = [...NAME_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join("[ \\u3000]*"))
  .join("|");

const LABEL = new RegExp(`(?<![\\p{Script=Han}])(${ANY})[ \\u3000]*[:：]`, "gu");

export type Labelled = { readonly name: LabelName; readonly value: string; readonly start: number };

/** The labels of one line and what stands behind each; nothing where the line does not begin with one. */
export function labelledIn(line: string): Labelled[] {
  const found = [...line.matchAll(LABEL)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, at) => {
    const from = match.index + match[0].length;
    const raw = line.slice(from, found[at + 1]?.index ?? line.length);
    const value = raw.trim();
    return { name: NAME_OF.get((match[1] ?? "").replace(/[ \u3000]/g, "")) ?? "other", value, start: from + raw.indexOf(value) };
  });
}
