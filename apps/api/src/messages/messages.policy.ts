import { fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

const whoMaySee = staff("ORGANISER", "OPINION_HANDLER", "AUDITOR");
const whoPhones = staff("ORGANISER", "OPINION_HANDLER");
const shown = ["id", "kind", "template", "payload", "standing", "dueAt", "sentAt", "calledAt", "calledBy", "attempts"];

export const messagesPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Organisation.messages": inOwnOffice(whoMaySee),
    ...connectionPolicy("Message", whoMaySee),
    ...fields("Message", [...shown, "recipientName", "recipientContact"], whoMaySee),
    ...fields("Mutation", ["recordCall", "unmaskRecipient"], whoPhones),
    ...fields("UnmaskedRecipient", ["message", "name", "contact"], whoPhones),
  },
};
