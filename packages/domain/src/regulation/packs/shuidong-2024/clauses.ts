import { civilDate } from "../../../calendar/civil-date.js";
import { byArticle } from "../../clause.js";
import type { Regulation } from "../../regulation.js";
import { CATEGORIES, CONTENT_BLOCKS, FORMS_OF_ACTIVITY, LOCAL_TIES, VENUE_TYPES } from "../../terms.js";

/** 水东镇政府开放日制度 of 2024. Restated, article by article, in the file beside this one; readings in docs/interpretations.md. */
export const shuidong2024 = {
  id: "shuidong-2024",
  header: {
    indexNumber: "11341703003249952J/202406-00015",
    catalogueCategory: "监督保障",
    publishingBody: "水东镇人民政府",
    subjectCategory: "综合政务",
    title: "水东镇政府开放日制度",
    documentNumber: "",
    generatedOn: civilDate("2024-06-13"),
    publishedAt: "2024-06-13 11:45",
    contentSource: "水东镇人民政府",
  },
  inForceFrom: civilDate("2024-06-13"),

  host: byArticle("第二条", "OPEN_LIST", "水东镇人民政府"),
  timesPerYear: byArticle("第三条", "MUST", 2),
  months: byArticle("第三条", "GENERALLY", [6, 12]),

  localTie: byArticle("第四条", "MUST", LOCAL_TIES),
  minimumAge: byArticle("第四条", "MUST", 18),
  civilCapacity: byArticle("第四条", "MUST", true),
  categories: byArticle("第四条", "OPEN_LIST", CATEGORIES),

  lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "FORM_GROUP" }),
  /** A group (小组) and a joint (联合) review are of more than one; the article gives no other number. */
  selectionGroup: byArticle("第五条", "MUST", { leastMembers: 2 }),
  jointReview: byArticle("第五条", "MUST", { leastDepartments: 2 }),
  recruitment: byArticle("第五条", "OPEN_LIST", ["PORTAL", "NEWS_MEDIA", "WECHAT", "WEIBO", "NOMINATION"]),
  publicNotice: byArticle("第五条", "MUST", true),

  venueTypes: byArticle("第六条", "OPEN_LIST", VENUE_TYPES),
  venues: byArticle("第六条", "MUST", { least: 2, most: 4 }),
  contentBlocks: byArticle("第七条", "GENERALLY", CONTENT_BLOCKS),
  forms: byArticle("第八条", "GENERALLY", FORMS_OF_ACTIVITY),
  leaderReport: byArticle("第八条", "GENERALLY", true),
  everyOpinionAnswered: byArticle("第八条", "MUST", true),
} as const satisfies Regulation;
