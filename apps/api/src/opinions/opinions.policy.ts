import { anyone, fields, inOwnOffice, type Policy, scope, staff, visitor } from "../platform/policy/rule.js";
import { connectionPolicy } from "../platform/relay/relay.policy.js";

const reader = staff("ORGANISER", "APPROVER", "AUDITOR", "OPINION_HANDLER");
const receipt = ["id", "receiptNumber", "receiptCode", "due", "provisional"];

const published = [
  ...["id", "receiptNumber", "openDay", "kind", "status", "receivedOn", "department", "question", "reply", "adopted", "reason"],
  ...["repliedOn", "workingDaysTaken", "late", "onTheSpot", "publishedOn", "grade"],
];
const own = [
  ...["id", "receiptNumber", "status", "kind", "text", "receivedOn", "round", "department", "due", "provisional", "overdue"],
  ...["extendedFor", "reply", "adopted", "reason", "repliedOn", "workingDaysTaken", "grade"],
];
const opinion = [
  ...["id", "version", "status", "kind", "channel", "openDay", "stop", "erased", "text", "receiptNumber", "raisedBy", "phone", "enteredBy"],
  ...["receivedOn", "registeredOn", "unit", "handover", "assignedBy", "assignedOn", "acknowledgedBy", "acknowledgedOn"],
  ...["acknowledgedLate", "sendBacks", "draft", "signOff", "clock", "acknowledgementClock", "rounds"],
];
const clock = ["startsOn", "workingDays", "extendedBy", "due", "endsAt", "provisional", "reasons", "explained", "article", "verdict"];
const reply = [
  ...["text", "adopted", "reason", "repliedOn", "workingDaysTaken", "due", "late", "manner", "unit", "draftedBy", "signedOffBy"],
  ...["toldBy", "through", "answeredBy", "answeredAt", "recordedBy"],
];

const parts: Policy = {
  ...fields("OpinionClock", clock, reader),
  ...fields("CountedDay", ["day", "kind", "working", "name"], reader),
  ...fields("OpinionRound", ["number", "startsOn", "reopenedFor", "extensions", "returns", "supervisions"], reader),
  ...fields("OpinionRound", ["reply", "rating", "published"], reader),
  ...fields("OpinionExtension", ["askedBy", "askedOn", "days", "ground", "outcome", "decidedBy", "decidedOn", "reason"], reader),
  ...fields("OpinionReturn", ["unit", "proposes", "reason", "by", "on"], reader),
  ...fields("OpinionSupervision", ["by", "on", "instruction"], reader),
  ...fields("OpinionReply", reply, reader),
  ...fields("OpinionRating", ["grade", "comment", "on"], reader),
  ...fields("OpinionPublication", ["question", "reply", "by", "on"], reader),
  ...fields("ReplyDraft", ["text", "adopted", "reason", "by", "on"], reader),
  ...fields("ReplySendBack", ["by", "on", "reason"], reader),
  ...fields("ReplySignOff", ["by", "on", "ground"], reader),
};

const acts: Policy = {
  ...fields("Mutation", ["registerOpinion", "registerOpinions", "checkOpinions"], staff("ORGANISER", "OPINION_HANDLER")),
  ...fields("Mutation", ["exportOpinions"], reader),
  ...fields("Mutation", ["assignOpinion", "publishOpinion", "replyOnTheSpot"], staff("ORGANISER")),
  ...fields("Mutation", ["acknowledgeOpinion", "returnOpinion", "draftReply", "askForExtension"], staff("OPINION_HANDLER")),
  ...fields("Mutation", ["signOffReply", "sendBackReply", "grantExtension", "declineExtension"], staff("APPROVER")),
  ...fields("Mutation", ["replyToOpinion"], staff("ORGANISER", "OPINION_HANDLER")),
  ...fields("Mutation", ["superviseOpinion"], staff("ORGANISER", "APPROVER")),
};

export const opinionsPolicy: { public: Policy; admin: Policy } = {
  public: {
    ...fields("Organisation", ["opinions", "opinionCounts"], scope("OPINIONS")),
    ...connectionPolicy("Opinion"),
    ...fields("Opinion", published, anyone),
    ...fields("OpinionCounts", ["raised", "answered", "open"], anyone),
    ...fields("Query", ["opinionByReceipt"], visitor),
    ...fields("Mutation", ["raiseOpinion", "rateReply", "reopenOpinion"], visitor),
    ...fields("OwnOpinion", own, visitor),
    ...fields("OpinionReceipt", receipt, visitor),
  },
  admin: {
    "Organisation.opinionTallies": reader,
    ...fields("Organisation", ["opinions", "opinion"], inOwnOffice(reader)),
    ...connectionPolicy("Opinion", reader),
    ...fields("Opinion", opinion, reader),
    ...fields("OpinionTally", ["status", "count", "overdue"], reader),
    ...fields("OpinionReceipt", receipt, reader),
    ...fields("ExportedOpinions", ["purpose", "by", "at", "rows"], reader),
    ...fields("RegisteredOpinions", ["lines"], reader),
    ...fields("RegisteredLine", ["line", "good", "receipt", "faults"], reader),
    ...parts,
    ...acts,
  },
};
