/** The header of government information, in its printed order, and what each clause of a regulation lays down. */
export const regulation = {
  title: "开放日制度",
  restated: "要点（非原文）",
  restatedWhy: "下面是要点，不是原文。以原文为准。",
  setByOffice: "本单位设定",
  setByOfficeWhy: "制度没有写明的，由本单位设定。这些不是制度的要求。",
  parameters: "具体规定",
  none: "本单位还没有公布开放日制度。",
  header: {
    indexNumber: "索引号",
    catalogueCategory: "组配分类",
    publishingBody: "发布机构",
    subjectCategory: "主题分类",
    title: "名称",
    documentNumber: "文号",
    generatedOn: "生成日期",
    publishedAt: "发布日期",
    contentSource: "来源",
  },
  cited: (article: string | null | undefined) => (article ? `依据${article}` : "本单位设定"),
};
