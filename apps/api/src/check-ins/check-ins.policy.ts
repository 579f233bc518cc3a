import { fields, type Policy, staff } from "../platform/policy/rule.js";

const organiser = staff("ORGANISER");

export const checkInsPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Mutation.checkIn": staff("ORGANISER", "SELECTION_GROUP_MEMBER"),
    ...fields("Mutation", ["undoCheckIn", "standIn", "exportDoorList"], organiser),
    ...fields("ExportedDoorList", ["purpose", "exportedBy", "exportedAt", "people"], organiser),
    ...fields("DoorListPerson", ["receiptNumber", "name", "category", "villageOrUnit", "ticket"], organiser),
  },
};
