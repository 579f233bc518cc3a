import { fields, type Policy, staff } from "../platform/policy/rule.js";

export const checkInsPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Mutation.checkIn": staff("ORGANISER", "SELECTION_GROUP_MEMBER"),
    ...fields("Mutation", ["undoCheckIn", "standIn"], staff("ORGANISER")),
  },
};
