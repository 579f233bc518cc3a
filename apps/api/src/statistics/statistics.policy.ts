import { anyone, fields, inOwnOffice, type Policy, type Rule, scope, staff } from "../platform/policy/rule.js";

const department = ["department", "raised", "answered", "answeredWithDeadline", "onTime", "medianReplyDays"];
const office = staff("ORGANISER", "APPROVER", "AUDITOR");

const parts = (rule: Rule): Policy => ({
  ...fields("Figure", ["code", "unit", "value", "numerator", "denominator", "withheld", "definition"], rule),
  ...fields("FigureDefinition", ["meaning", "numerator", "denominator"], rule),
  ...fields("Words", ["zh", "en"], rule),
  ...fields("Breakdown", ["of", "by", "total", "groups"], rule),
  ...fields("BreakdownGroup", ["group", "count", "withheld"], rule),
});

export const statisticsPolicy: { public: Policy; admin: Policy } = {
  public: {
    ...parts(anyone),
    "Organisation.statistics": scope("STATISTICS"),
    "OpenDay.statistics": scope("STATISTICS"),
    ...fields("Statistics", ["asOf", "figures", "breakdowns", "opinionsByDepartment"], anyone),
    ...fields("DepartmentOpinions", department, anyone),
  },
  admin: {
    ...parts(office),
    ...fields("OpenDay", ["figures", "breakdowns"], office),
    "OpenDay.summaryDraft": inOwnOffice(staff("ORGANISER", "APPROVER")),
    ...fields("Organisation", ["figures", "opinionsByDepartment"], office),
    ...fields("DepartmentOpinions", department, office),
  },
};
