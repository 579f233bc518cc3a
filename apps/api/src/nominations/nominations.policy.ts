import { anyStaff, fields, inOwnOffice, type Policy, staff, visitor } from "../platform/policy/rule.js";

const shown = ["id", "unit", "places", "closesOn", "invitedAt"];
const places = ["category", "most", "named"];

export const nominationsPolicy: { public: Policy; admin: Policy } = {
  public: {
    "Query.nominationLink": visitor,
    ...fields("Mutation", ["nominateCandidate", "withdrawNomination"], visitor),
    ...fields("NominationLink", [...shown, "named", "openDay"], visitor),
    ...fields("NominationPlaces", places, visitor),
    ...fields("NamedPerson", ["receiptNumber", "name", "category", "stands"], visitor),
  },
  admin: {
    "Mutation.inviteNomination": staff("ORGANISER"),
    ...fields("InvitedNomination", ["nominationCode", "link"], staff("ORGANISER")),
    ...fields("NominationLink", shown, anyStaff),
    ...fields("NominationPlaces", places, anyStaff),
    "OpenDay.nominationLinks": inOwnOffice(anyStaff),
  },
};
