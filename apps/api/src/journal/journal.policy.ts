import { fields, inOwnOffice, type Policy, staff } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

/** Who hands out the roles does not watch over what is done with them: the administrator reads no journal. */
const auditor = staff("AUDITOR");

export const journalPolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    "Organisation.journal": inOwnOffice(auditor),
    ...connectionPolicy("JournalLine", auditor),
    ...fields("JournalLine", ["id", "event", "actor", "at", "channel", "subject", "detail", "beforeHash", "afterHash"], auditor),
    ...fields("JournalActor", ["kind", "id", "name"], auditor),
    ...fields("JournalSubject", ["type", "id"], auditor),
  },
};
