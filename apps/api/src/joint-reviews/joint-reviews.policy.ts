import { fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

/** The administrator runs the system and the opinion handler answers letters: neither needs the candidates. */
const whoMaySee = staff("ORGANISER", "SELECTION_GROUP_MEMBER", "DEPARTMENT_REVIEWER", "APPROVER", "AUDITOR");

/** No phone: nobody is judged by it. What a reviewer sees of the others' words is narrowed where it is read (`reach.ts`). */
const candidate = ["application", "receiptNumber", "category", "name", "villageOrUnit", "verdict", "awaited", "opinions", "recusals"];

export const jointReviewsPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    ...fields("Mutation", ["openJointReview", "appointReviewer", "concludeJointReview"], staff("ORGANISER")),
    ...fields("Mutation", ["decideReview", "changeReviewDecision"], staff("DEPARTMENT_REVIEWER")),
    "Mutation.recuseReviewer": staff("ORGANISER", "DEPARTMENT_REVIEWER"),
    "OpenDay.reviewBoard": inOwnOffice(whoMaySee),
    ...connectionPolicy("ReviewedCandidate", whoMaySee),
    ...fields("ReviewedCandidate", candidate, whoMaySee),
    ...fields("ReviewOpinion", ["number", "department", "reviewer", "verdict", "reason", "on", "stands"], whoMaySee),
    ...fields("ReviewRecusal", ["reviewer", "department", "reason", "on"], whoMaySee),
    ...fields("AwaitedDepartment", ["department", "blocked"], whoMaySee),
  },
};
