import type { ApplicationForm, Call } from "../application/application-form.js";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { CATEGORIES } from "../regulation/terms.js";
import { aPerson } from "./people.js";

/** A form filled in without a slip by an invented person. */
export function aForm(serial: number, change: Partial<ApplicationForm> = {}): ApplicationForm {
  const { name, phone, born } = aPerson(serial);
  return {
    name,
    phone,
    born,
    category: "ORDINARY_CITIZEN",
    villageOrUnit: "东风村",
    topics: ["道路"],
    ties: ["LIVE"],
    fullCivilCapacity: true,
    consents: { processing: true, passingToDepartments: true, publicationOfName: true, photographs: true },
    ...change,
  };
}

/** The call for the open day of 22 June 2026: registration closes on 3 June. */
export const aCall = (change: Partial<Call> = {}): Call => ({
  date: civilDate("2026-06-22"),
  registrationClosesOn: civilDate("2026-06-03"),
  quotas: [
    { category: "ORDINARY_CITIZEN", least: 1, most: 10, filledBy: "CALL" },
    { category: "PEOPLES_CONGRESS_DEPUTY", least: 1, most: 3, filledBy: "NOMINATION" },
    { category: "ENTREPRENEUR", least: 0, most: 5, filledBy: "BOTH" },
  ],
  ...change,
});

/** Who may come, as 第四条 and the office have it; nothing about the other stages. */
export const whoMayCome: Regulation = {
  id: "who-may-come",
  header: {
    indexNumber: "",
    catalogueCategory: "",
    publishingBody: "",
    subjectCategory: "",
    title: "",
    documentNumber: "",
    generatedOn: civilDate("2024-06-13"),
    publishedAt: "2024-06-13 11:45",
    contentSource: "",
  },
  inForceFrom: civilDate("2024-06-13"),
  minimumAge: byArticle("第四条", "MUST", 18),
  localTie: byArticle("第四条", "MUST", ["WORK", "LIVE", "STUDY"]),
  civilCapacity: byArticle("第四条", "MUST", true),
  categories: byArticle("第四条", "OPEN_LIST", CATEGORIES),
  jointReview: byArticle("第五条", "MUST", { leastDepartments: 1 }),
  registration: setByOffice("MUST", true),
  onePlacePerPerson: setByOffice("MUST", true),
  dataConsent: setByOffice("MUST", true),
};
