import { anyone, anyStaff, fields, inOwnOffice, type Policy, scope, staff } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

/** Who prepares a day does not approve it, move it or call it off. */
const organiser = staff("ORGANISER");

const parts: Policy = {
  ...fields("FormFields", ["idNumber", "address", "gender", "accessibilityNeeds"], anyone),
  ...fields("Stop", ["venue", "name", "type", "startsAt", "endsAt", "capacity"], anyone),
  ...fields("QuotaShare", ["category", "least", "most", "filledBy", "applied"], anyone),
  ...fields("LeaderReport", ["by", "role", "subject"], anyone),
  ...fields("Departure", ["clause", "ground"], anyone),
  ...fields("Postponement", ["from", "to", "on", "ground"], anyone),
  ...fields("Publication", ["text", "publishedAt"], anyone),
  ...fields("TimelineStep", ["step", "state", "provisional", "day", "article"], anyone),
  ...fields("CallExtension", ["from", "to", "on", "ground"], anyone),
  ...fields("Reallocation", ["on", "ground", "changed"], anyone),
  ...fields("MovedSeats", ["category", "from", "to"], anyone),
  ...fields("SeatBounds", ["least", "most"], anyone),
};

const shown = [
  "timeline",
  "announcement",
  "summary",
  ...[
    "id",
    "status",
    "theme",
    "date",
    "startsAt",
    "endsAt",
    "seats",
    "applied",
    "quotas",
    "itinerary",
    "contentBlocks",
    "forms",
    "formFields",
  ],
  ...["leaderReport", "departures", "postponements", "governedBy", "groupFormedOn", "announcedOn", "registrationClosesOn", "channels"],
  ...[
    "callExtensions",
    "reallocations",
    "selectedOn",
    "noticeOpensOn",
    "noticeClosesOn",
    "settledOn",
    "summaryPublishedOn",
    "cancelledOn",
    "cancelGround",
  ],
];

export const openDaysPolicy: { public: Policy; admin: Policy } = {
  public: {
    ...parts,
    ...connectionPolicy("OpenDay"),
    ...fields("Organisation", ["openDays", "openDay"], scope("OPEN_DAYS")),
    ...fields("OpenDay", shown, anyone),
  },
  admin: {
    ...parts,
    ...fields(
      "Mutation",
      [
        "planOpenDay",
        "reviseOpenDay",
        "formSelectionGroup",
        "announceOpenDay",
        "extendCall",
        "closeRegistration",
        "settleOpenDay",
        "beginDay",
        "closeDay",
        "publishSummary",
        "archiveOpenDay",
      ],
      organiser,
    ),
    ...fields("Mutation", ["approveOpenDay", "postponeOpenDay", "cancelOpenDay"], staff("APPROVER")),
    ...connectionPolicy("OpenDay", anyStaff),
    ...fields("Organisation", ["openDays", "openDay"], anyStaff),
    ...fields("OpenDay", [...shown, "version", "approvedOn"], anyStaff),
    "OpenDay.group": inOwnOffice(anyStaff),
    ...fields("SelectionGroup", ["formedOn", "members"], anyStaff),
    ...fields("GroupMember", ["id", "name", "unit"], anyStaff),
  },
};
