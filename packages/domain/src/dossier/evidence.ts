import type { ClauseName, Regulation } from "../regulation/regulation.js";
import type { BoundAct } from "../regulation/terms.js";
import type { DossierDocument } from "./dossier.js";

type Evidence = { readonly events: readonly string[]; readonly document?: DossierDocument };

const PLANNED = ["OpenDayPlanned", "OpenDayRevised", "OpenDayApproved"];
const APPLIED = ["ApplicationSubmitted", "ApplicationEntered", "CandidateNominated", "ApplicationWithdrawn"];
const READ = ["ReleaseSubmitted", "ReleaseReturned", "ReleasePassed"];

const plan = (...more: string[]): Evidence => ({ events: [...PLANNED, ...more], document: "PLAN" });
const review = (...events: string[]): Evidence => ({ events, document: "REVIEW" });
const opinions = (...events: string[]): Evidence => ({ events, document: "OPINIONS" });

const LEAD: Record<BoundAct, Evidence> = {
  FORM_GROUP: { events: ["SelectionGroupFormed"], document: "PLAN" },
  ANNOUNCE: { events: ["OpenDayAnnounced"], document: "ANNOUNCEMENT" },
  PUBLISH_NOTICE: { events: ["NoticePublished"], document: "NOTICE" },
};

const EVIDENCE: Partial<Record<ClauseName, Evidence>> = {
  host: plan(),
  months: plan("OpenDayPostponed"),
  categories: plan("SeatsReallocated"),
  localTie: review(...APPLIED),
  minimumAge: review(...APPLIED),
  maximumAge: review(...APPLIED),
  civilCapacity: review(...APPLIED),
  onePlacePerPerson: review(...APPLIED, "DuplicateResolved"),
  dataConsent: review(...APPLIED),
  selectionGroup: plan("SelectionGroupFormed"),
  recruitment: { events: ["OpenDayAnnounced", "NominationInvited", "CallExtended"], document: "ANNOUNCEMENT" },
  registration: { events: ["OpenDayAnnounced", "CallExtended", "RegistrationClosed"], document: "ANNOUNCEMENT" },
  jointReview: review(
    "JointReviewOpened",
    "ReviewDecided",
    "ReviewDecisionChanged",
    "ReviewerRecused",
    "ReviewerAppointed",
    "JointReviewConcluded",
  ),
  selection: { events: ["DrawCommitted", "DrawSourcesRecorded", "LotsDrawn", "EverybodyAdmitted", "ListDrawn"], document: "DRAW" },
  publicNotice: { events: ["NoticePublished", "ObjectionRaised", "ObjectionDecided", "ListSettled"], document: "NOTICE" },
  noticeTerms: { events: ["NoticePublished", "NoticeListRemoved"], document: "NOTICE" },
  invitationTerms: { events: ["InvitationAccepted", "InvitationDeclined", "InvitationsLapsed"] },
  venueTypes: plan("DayBegun", "DayClosed"),
  venues: plan("DayBegun", "CheckInRecorded", "DayClosed"),
  contentBlocks: plan("DayBegun", "DayClosed"),
  forms: plan("DayBegun", "DayClosed"),
  leaderReport: plan("DayBegun", "DayClosed"),
  everyOpinionAnswered: opinions(
    "OpinionRegistered",
    "OpinionAssigned",
    "SpotReplyRecorded",
    "OpinionAnswered",
    "OpinionReopened",
    "OpinionPublished",
  ),
  replyTerms: opinions("OpinionAcknowledged", "ExtensionGranted", "OpinionSupervised", "OpinionAnswered", "SpotReplyRecorded"),
  signOffBySecondPerson: opinions("ReplyDrafted", "ReplyReturned", "ReplySigned"),
  releaseReview: { events: READ },
  secrecyReview: { events: READ },
  settledCalendar: plan(),
  retention: { events: ["PersonErased", "IdNumberErased", "NoticeListRemoved"] },
};

/** The acts by which a clause is followed, as the journal names them, and the document in which it can be read. */
export function evidenceOf(clause: ClauseName, { lead }: Pick<Regulation, "lead">): Evidence {
  if (clause === "lead" && lead) return LEAD[lead.content.binds];
  return EVIDENCE[clause] ?? { events: [] };
}
