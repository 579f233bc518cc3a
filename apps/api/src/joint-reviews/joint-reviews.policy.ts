import { anyStaff, fields, type Policy, staff } from "../platform/policy/rule.js";

const candidate = ["application", "receiptNumber", "category", "verdict", "awaited", "opinions", "recusals"];

export const jointReviewsPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    ...fields("Mutation", ["openJointReview", "appointReviewer", "concludeJointReview"], staff("ORGANISER")),
    ...fields("Mutation", ["decideReview", "changeReviewDecision"], staff("DEPARTMENT_REVIEWER")),
    "Mutation.recuseReviewer": staff("ORGANISER", "DEPARTMENT_REVIEWER"),
    ...fields("ReviewedCandidate", candidate, anyStaff),
    ...fields("ReviewOpinion", ["number", "department", "reviewer", "verdict", "reason", "on", "stands"], anyStaff),
    ...fields("ReviewRecusal", ["reviewer", "department", "reason", "on"], anyStaff),
    ...fields("AwaitedDepartment", ["department", "blocked"], anyStaff),
  },
};
