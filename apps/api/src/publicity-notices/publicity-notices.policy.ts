import { anyone, anyStaff, fields, inOwnOffice, type Policy, type Rule, scope, staff, visitor } from "../platform/policy/rule.js";

/** Whoever made the list does not decide what is said against it. */
const decides = staff("APPROVER");
const seesObjections = staff("ORGANISER", "APPROVER", "AUDITOR");

const notice = (rule: Rule): Policy => ({
  "OpenDay.notice": rule,
  ...fields("PublicityNotice", ["text", "publishedAt", "closesOn", "lines"], anyone),
  ...fields("NoticeLine", ["place", "receipt", "shownAs", "category", "villageOrUnit", "state"], anyone),
});

const objection = ["receiptNumber", "against", "text", "raisedOn", "status", "decidedOn", "reason"];

export const publicityNoticesPolicy: { public: Policy; admin: Policy } = {
  public: {
    ...notice(scope("OPEN_DAYS")),
    "Query.objection": visitor,
    "Mutation.raiseObjection": visitor,
    ...fields("Objection", objection, visitor),
    ...fields("ObjectionReceipt", ["receiptNumber", "receiptCode"], visitor),
  },
  admin: {
    ...notice(anyStaff),
    "OpenDay.noticePreview": inOwnOffice(staff("ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR")),
    ...fields("NoticePreview", ["text", "lines"], anyStaff),
    "OpenDay.objections": inOwnOffice(seesObjections),
    ...fields("Objection", [...objection, "id", "name", "phone", "decidedBy"], seesObjections),
    "Mutation.publishNotice": staff("ORGANISER"),
    ...fields("Mutation", ["decideObjection", "unmaskObjector"], decides),
    ...fields("UnmaskedObjector", ["receiptNumber", "name", "phone"], decides),
  },
};
