import { fields, inOwnOffice, type Policy, staff, visitor } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

/** Whoever stands at the door needs the list, and so does who answers for the day. */
const seesTheList = staff("ORGANISER", "SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR");
const organiser = staff("ORGANISER");

const line = ["receiptNumber", "category", "villageOrUnit", "status", "invitedOn", "answeredOn", "promotion", "checkIns", "name", "phone"];

export const invitationsPolicy: { public: Policy; admin: Policy } = {
  public: {
    "Application.invitation": visitor,
    ...fields("Mutation", ["acceptInvitation", "declineInvitation"], visitor),
    ...fields("OwnInvitation", ["status", "invitedOn", "answerBy", "movedUp", "mayAccept", "mayDecline", "ticket"], visitor),
  },
  admin: {
    ...fields("OpenDay", ["invitations", "roll", "ticketKeys"], inOwnOffice(seesTheList)),
    ...connectionPolicy("Invitation", seesTheList),
    ...fields("Invitation", line, seesTheList),
    ...fields("Promotion", ["receipt", "category", "inPlaceOf", "because", "rule"], seesTheList),
    ...fields("Arrival", ["stop", "at"], seesTheList),
    ...fields("Roll", ["seated", "waiting", "gone", "belowLeast"], seesTheList),
    ...fields("SeatedPlace", ["receipt", "category", "by"], seesTheList),
    ...fields("WaitingPlace", ["receipt", "category"], seesTheList),
    ...fields("GonePlace", ["receipt", "because"], seesTheList),
    ...fields("ShortCategory", ["category", "least", "have"], seesTheList),
    ...fields("Mutation", ["acceptOnBehalf", "declineOnBehalf", "lapseInvitations"], organiser),
  },
};
