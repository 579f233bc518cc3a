import { anyStaff, fields, inOwnOffice, type Policy, staff, visitor } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

/**
 * The administrator runs the system and the opinion handler answers letters: neither needs the applicants. A reviewer has the review board,
 * which shows what she judges by and no phone.
 */
const whoMaySee = staff("ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR");
const organiser = staff("ORGANISER");

const shown = [
  ...["receiptNumber", "channel", "category", "villageOrUnit", "topics", "ties", "consents", "consentText", "submittedAt"],
  ...["nominatingUnit", "endedFor", "name", "phone", "openDay"],
];
const forTheOffice = [
  ...["id", "version", "status", "fullCivilCapacity", "findings", "possibleDuplicates", "mergedInto", "enteredBy"],
  ...["consentObtainedBy", "consentObtainedOn"],
];
const consents = ["processing", "passingToDepartments", "publicationOfName", "photographs"];

export const applicationsPolicy: { public: Policy; admin: Policy } = {
  public: {
    "Query.application": visitor,
    ...fields("Mutation", ["submitApplication", "changeApplication", "withdrawApplication", "eraseMyData"], visitor),
    ...fields("ApplicationReceipt", ["receiptNumber", "receiptCode", "openDay"], visitor),
    ...fields("Application", [...shown, "standing", "mayChange", "mayWithdraw"], visitor),
    ...fields("Consents", consents, visitor),
    ...fields("ErasedData", ["receiptNumber", "erasedAt"], visitor),
  },
  admin: {
    ...fields("Mutation", ["enterApplication", "resolveDuplicate", "withdrawOnBehalf", "unmaskApplicant"], organiser),
    ...fields("Mutation", ["enterApplications", "checkApplications"], organiser),
    "Mutation.exportApplications": staff("ORGANISER", "APPROVER", "AUDITOR"),
    ...fields("ExportedApplications", ["purpose", "by", "at", "rows"], staff("ORGANISER", "APPROVER", "AUDITOR")),
    "Mutation.exportPeopleInClear": organiser,
    ...fields("ExportedPeopleInClear", ["purpose", "by", "at", "rows"], organiser),
    ...fields("PersonInClear", ["receiptNumber", "name", "phone", "category", "villageOrUnit"], organiser),
    ...fields("EnteredApplications", ["lines"], organiser),
    ...fields("EnteredLine", ["line", "good", "receipt", "refusal", "faults", "possibleDuplicates"], organiser),
    ...fields("ApplicationReceipt", ["receiptNumber", "receiptCode", "openDay", "applicationId"], organiser),
    ...fields(
      "UnmaskedApplicant",
      ["receiptNumber", "name", "phone", "born", "idNumber", "address", "gender", "accessibilityNeeds"],
      organiser,
    ),
    ...connectionPolicy("Application", whoMaySee),
    ...fields("Application", [...shown, ...forTheOffice], whoMaySee),
    "Application.accessibilityNeeds": organiser,
    ...fields("Consents", consents, whoMaySee),
    ...fields("Finding", ["clause", "force", "ok", "code", "values", "article"], anyStaff),
    "OpenDay.applications": inOwnOffice(whoMaySee),
    "Organisation.application": inOwnOffice(whoMaySee),
  },
};
