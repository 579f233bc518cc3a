import type { regulation as chinese } from "./zh-CN.regulation.js";

export const regulation: typeof chinese = {
  title: "Open Day Regulation",
  restated: "Restated, not the original text",
  restatedWhy: "Below is a summary in Chinese. Only the original text counts.",
  setByOffice: "Set by this office",
  setByOfficeWhy: "Where the regulation is silent the office has set these. They are not law.",
  parameters: "What it lays down",
  none: "No open day regulation has been published here yet.",
  header: {
    indexNumber: "Index number",
    catalogueCategory: "Catalogue",
    publishingBody: "Published by",
    subjectCategory: "Subject",
    title: "Title",
    documentNumber: "Document no.",
    generatedOn: "Made on",
    publishedAt: "Published",
    contentSource: "Source",
  },
  cited: (article) => (article ? `by ${article}` : "set by this office"),
};
