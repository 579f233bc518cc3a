import { fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";

const administrator = staff("ADMINISTRATOR");
const shown = ["id", "label", "prefix", "scopes", "origins", "issuedBy", "issuedAt", "expiresAt", "lastUsedAt", "revokedAt"];

export const apiKeysPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Organisation.apiKeys": inOwnOffice(staff("ADMINISTRATOR", "AUDITOR")),
    ...fields("Mutation", ["issueApiKey", "revokeApiKey"], administrator),
    ...fields("ApiKey", shown, staff("ADMINISTRATOR", "AUDITOR")),
    ...fields("IssuedApiKey", ["apiKey", "key"], administrator),
  },
};
