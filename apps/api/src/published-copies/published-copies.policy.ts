import { anyone, anyStaff, fields, type Policy, staff } from "../platform/policy/rule.js";

const shown = ["id", "channel", "address", "place", "publishedAt"];

export const publishedCopiesPolicy: { public: Policy; admin: Policy } = {
  public: {
    "OpenDay.publishedCopies": anyone,
    ...fields("PublishedCopy", shown, anyone),
  },
  admin: {
    ...fields("Mutation", ["recordPublishedCopy", "withdrawPublishedCopy"], staff("ORGANISER")),
    ...fields("OpenDay", ["publishedCopies", "channelStandings"], anyStaff),
    ...fields("PublishedCopy", [...shown, "recordedBy", "recordedAt", "withdrawn"], anyStaff),
    ...fields("CopyWithdrawal", ["by", "at", "ground"], anyStaff),
    ...fields("ChannelStanding", ["channel", "article", "copies"], anyStaff),
  },
};
