import { approveAnnualPlan } from "./annual-plans/approve-annual-plan.js";
import { draftAnnualPlan } from "./annual-plans/draft-annual-plan.js";
import { issueApiKey } from "./api-keys/issue-api-key.js";
import { revokeApiKey } from "./api-keys/revoke-api-key.js";
import { changeApplication } from "./applications/change-application.js";
import { enterApplication } from "./applications/enter-application.js";
import { checkApplications, enterApplications } from "./applications/enter-applications.js";
import { eraseMyData } from "./applications/erase-my-data.js";
import { exportApplications } from "./applications/export-applications.js";
import { exportPeopleInClear } from "./applications/export-people-in-clear.js";
import { resolveDuplicate } from "./applications/resolve-duplicate.js";
import { submitApplication } from "./applications/submit-application.js";
import { unmaskApplicant } from "./applications/unmask-applicant.js";
import { withdrawApplication } from "./applications/withdraw-application.js";
import { withdrawOnBehalf } from "./applications/withdraw-on-behalf.js";
import { checkIn } from "./check-ins/check-in.js";
import { exportDoorList } from "./check-ins/export-door-list.js";
import { standIn } from "./check-ins/stand-in.js";
import { undoCheckIn } from "./check-ins/undo-check-in.js";
import { exportDossier } from "./dossiers/export-dossier.js";
import { acceptInvitation } from "./invitations/accept-invitation.js";
import { acceptOnBehalf, declineOnBehalf } from "./invitations/answer-on-behalf.js";
import { declineInvitation } from "./invitations/decline-invitation.js";
import { lapseInvitations } from "./invitations/lapse-invitations.js";
import { appointReviewer } from "./joint-reviews/appoint-reviewer.js";
import { changeReviewDecision } from "./joint-reviews/change-review-decision.js";
import { concludeJointReview } from "./joint-reviews/conclude-joint-review.js";
import { decideReview } from "./joint-reviews/decide-review.js";
import { openJointReview } from "./joint-reviews/open-joint-review.js";
import { recuseReviewer } from "./joint-reviews/recuse-reviewer.js";
import { recordCall } from "./messages/record-call.js";
import { unmaskRecipient } from "./messages/unmask-recipient.js";
import { inviteNomination } from "./nominations/invite-nomination.js";
import { nominateCandidate } from "./nominations/nominate-candidate.js";
import { withdrawNomination } from "./nominations/withdraw-nomination.js";
import { announceOpenDay } from "./open-days/announce-open-day.js";
import { approveOpenDay } from "./open-days/approve-open-day.js";
import { archiveOpenDay } from "./open-days/archive-open-day.js";
import { beginDay } from "./open-days/begin-day.js";
import { cancelOpenDay } from "./open-days/cancel-open-day.js";
import { closeDay } from "./open-days/close-day.js";
import { closeRegistration } from "./open-days/close-registration.js";
import { extendCall } from "./open-days/extend-call.js";
import { formSelectionGroup } from "./open-days/form-selection-group.js";
import { planOpenDay } from "./open-days/plan-open-day.js";
import { postponeOpenDay } from "./open-days/postpone-open-day.js";
import { publishSummary } from "./open-days/publish-summary.js";
import { reviseOpenDay } from "./open-days/revise-open-day.js";
import { settleOpenDay } from "./open-days/settle-open-day.js";
import { acknowledgeOpinion } from "./opinions/acknowledge-opinion.js";
import { askForExtension } from "./opinions/ask-for-extension.js";
import { assignOpinion } from "./opinions/assign-opinion.js";
import { declineExtension } from "./opinions/decline-extension.js";
import { draftReply } from "./opinions/draft-reply.js";
import { exportOpinions } from "./opinions/export-opinions.js";
import { grantExtension } from "./opinions/grant-extension.js";
import { publishOpinion } from "./opinions/publish-opinion.js";
import { raiseOpinion } from "./opinions/raise-opinion.js";
import { rateReply } from "./opinions/rate-reply.js";
import { registerOpinion } from "./opinions/register-opinion.js";
import { checkOpinions, registerOpinions } from "./opinions/register-opinions.js";
import { reopenOpinion } from "./opinions/reopen-opinion.js";
import { replyOnTheSpot } from "./opinions/reply-on-the-spot.js";
import { replyToOpinion } from "./opinions/reply-to-opinion.js";
import { returnOpinion } from "./opinions/return-opinion.js";
import { sendBackReply } from "./opinions/send-back-reply.js";
import { signOffReply } from "./opinions/sign-off-reply.js";
import { superviseOpinion } from "./opinions/supervise-opinion.js";
import { foundOrganisation } from "./organisations/found-organisation.js";
import { decideObjection } from "./publicity-notices/decide-objection.js";
import { publishNotice } from "./publicity-notices/publish-notice.js";
import { raiseObjection } from "./publicity-notices/raise-objection.js";
import { unmaskObjector } from "./publicity-notices/unmask-objector.js";
import { recordPublishedCopy } from "./published-copies/record-published-copy.js";
import { withdrawPublishedCopy } from "./published-copies/withdraw-published-copy.js";
import { confirmHolidayNotice } from "./reference/confirm-holiday-notice.js";
import { confirmLocalDay } from "./reference/confirm-local-day.js";
import { enterHolidayNotice } from "./reference/enter-holiday-notice.js";
import { enterLocalDay } from "./reference/enter-local-day.js";
import { liftLocalDay } from "./reference/lift-local-day.js";
import { createUnit, updateUnit } from "./reference/write-unit.js";
import { createVenue, updateVenue } from "./reference/write-venue.js";
import { adoptRegulation } from "./regulations/adopt-regulation.js";
import { layDownSetting } from "./regulations/lay-down-setting.js";
import { liftSetting } from "./regulations/lift-setting.js";
import { passRelease } from "./releases/pass-release.js";
import { returnRelease } from "./releases/return-release.js";
import { submitRelease } from "./releases/submit-release.js";
import { admitAll } from "./selections/admit-all.js";
import { commitDraw } from "./selections/commit-draw.js";
import { drawLots } from "./selections/draw-lots.js";
import { drawUpList } from "./selections/draw-up-list.js";
import { reallocateSeats } from "./selections/reallocate-seats.js";
import { recordDrawSources } from "./selections/record-draw-sources.js";
import { admitStaff } from "./staff/admit-staff.js";
import { assignRoles } from "./staff/assign-roles.js";
import { renewSignIn } from "./staff/renew-sign-in.js";
import { suspendStaff } from "./staff/suspend-staff.js";
import type { World } from "./world.js";

/** Every act of the office and of the citizen, one line each, in the order of the work. */
export const useCases = (world: World) => ({
  foundOrganisation: foundOrganisation(world),
  createVenue: createVenue(world),
  updateVenue: updateVenue(world),
  createUnit: createUnit(world),
  updateUnit: updateUnit(world),
  enterHolidayNotice: enterHolidayNotice(world),
  confirmHolidayNotice: confirmHolidayNotice(world),
  enterLocalDay: enterLocalDay(world),
  confirmLocalDay: confirmLocalDay(world),
  liftLocalDay: liftLocalDay(world),
  adoptRegulation: adoptRegulation(world),
  layDownSetting: layDownSetting(world),
  liftSetting: liftSetting(world),
  draftAnnualPlan: draftAnnualPlan(world),
  approveAnnualPlan: approveAnnualPlan(world),
  planOpenDay: planOpenDay(world),
  reviseOpenDay: reviseOpenDay(world),
  approveOpenDay: approveOpenDay(world),
  formSelectionGroup: formSelectionGroup(world),
  submitRelease: submitRelease(world),
  passRelease: passRelease(world),
  returnRelease: returnRelease(world),
  announceOpenDay: announceOpenDay(world),
  recordPublishedCopy: recordPublishedCopy(world),
  withdrawPublishedCopy: withdrawPublishedCopy(world),
  extendCall: extendCall(world),
  inviteNomination: inviteNomination(world),
  nominateCandidate: nominateCandidate(world),
  withdrawNomination: withdrawNomination(world),
  submitApplication: submitApplication(world),
  changeApplication: changeApplication(world),
  withdrawApplication: withdrawApplication(world),
  eraseMyData: eraseMyData(world),
  enterApplication: enterApplication(world),
  enterApplications: enterApplications(world),
  checkApplications: checkApplications(world),
  exportApplications: exportApplications(world),
  exportPeopleInClear: exportPeopleInClear(world),
  resolveDuplicate: resolveDuplicate(world),
  withdrawOnBehalf: withdrawOnBehalf(world),
  unmaskApplicant: unmaskApplicant(world),
  closeRegistration: closeRegistration(world),
  openJointReview: openJointReview(world),
  decideReview: decideReview(world),
  changeReviewDecision: changeReviewDecision(world),
  recuseReviewer: recuseReviewer(world),
  appointReviewer: appointReviewer(world),
  concludeJointReview: concludeJointReview(world),
  reallocateSeats: reallocateSeats(world),
  commitDraw: commitDraw(world),
  recordDrawSources: recordDrawSources(world),
  drawLots: drawLots(world),
  admitAll: admitAll(world),
  drawUpList: drawUpList(world),
  publishNotice: publishNotice(world),
  raiseObjection: raiseObjection(world),
  decideObjection: decideObjection(world),
  unmaskObjector: unmaskObjector(world),
  settleOpenDay: settleOpenDay(world),
  acceptInvitation: acceptInvitation(world),
  declineInvitation: declineInvitation(world),
  acceptOnBehalf: acceptOnBehalf(world),
  declineOnBehalf: declineOnBehalf(world),
  lapseInvitations: lapseInvitations(world),
  beginDay: beginDay(world),
  checkIn: checkIn(world),
  undoCheckIn: undoCheckIn(world),
  standIn: standIn(world),
  exportDoorList: exportDoorList(world),
  closeDay: closeDay(world),
  publishSummary: publishSummary(world),
  archiveOpenDay: archiveOpenDay(world),
  exportDossier: exportDossier(world),
  postponeOpenDay: postponeOpenDay(world),
  cancelOpenDay: cancelOpenDay(world),
  raiseOpinion: raiseOpinion(world),
  registerOpinion: registerOpinion(world),
  registerOpinions: registerOpinions(world),
  checkOpinions: checkOpinions(world),
  exportOpinions: exportOpinions(world),
  assignOpinion: assignOpinion(world),
  acknowledgeOpinion: acknowledgeOpinion(world),
  returnOpinion: returnOpinion(world),
  draftReply: draftReply(world),
  signOffReply: signOffReply(world),
  sendBackReply: sendBackReply(world),
  replyToOpinion: replyToOpinion(world),
  replyOnTheSpot: replyOnTheSpot(world),
  publishOpinion: publishOpinion(world),
  askForExtension: askForExtension(world),
  grantExtension: grantExtension(world),
  declineExtension: declineExtension(world),
  superviseOpinion: superviseOpinion(world),
  rateReply: rateReply(world),
  reopenOpinion: reopenOpinion(world),
  recordCall: recordCall(world),
  unmaskRecipient: unmaskRecipient(world),
  admitStaff: admitStaff(world),
  assignRoles: assignRoles(world),
  suspendStaff: suspendStaff(world),
  renewSignIn: renewSignIn(world),
  issueApiKey: issueApiKey(world),
  revokeApiKey: revokeApiKey(world),
});

export type Acts = ReturnType<typeof useCases>;
