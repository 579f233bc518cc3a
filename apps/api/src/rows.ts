import { AnnualPlanRow } from "./annual-plans/annual-plan.row.js";
import { ApiKeyRow } from "./api-keys/api-key.row.js";
import { ApplicationRow } from "./applications/application.row.js";
import { CheckInRow } from "./check-ins/check-in.row.js";
import { GoneRow } from "./invitations/gone.row.js";
import { InvitationRow } from "./invitations/invitation.row.js";
import { CandidateReviewRow } from "./joint-reviews/candidate-review.row.js";
import { JointReviewRow } from "./joint-reviews/joint-review.row.js";
import { JournalLineRow } from "./journal/journal-line.row.js";
import { NominationLinkRow } from "./nominations/nomination-link.row.js";
import { OpenDayRow } from "./open-days/open-day.row.js";
import { OpenDayQuotaRow } from "./open-days/open-day-quota.row.js";
import { OpinionRow } from "./opinions/opinion.row.js";
import { OrganisationRow } from "./organisations/organisation.row.js";
import { ObjectionRow } from "./publicity-notices/objection.row.js";
import { PublicityNoticeRow } from "./publicity-notices/publicity-notice.row.js";
import { PublishedCopyRow } from "./published-copies/published-copy.row.js";
import { HolidayNoticeRow } from "./reference/holiday-notice.row.js";
import { LocalDayRow } from "./reference/local-day.row.js";
import { UnitRow } from "./reference/unit.row.js";
import { VenueRow } from "./reference/venue.row.js";
import { RegulationRow } from "./regulations/regulation.row.js";
import { PublicationRow } from "./releases/publication.row.js";
import { ReleaseRow } from "./releases/release.row.js";
import { SelectionRow } from "./selections/selection.row.js";
import { StaffRow } from "./staff/staff.row.js";

/** Every table that is read as rows, a line each; the migration that makes it lands in the same commit. */
export const rows = [
  ReleaseRow,
  PublicationRow,
  PublishedCopyRow,
  OrganisationRow,
  OpenDayRow,
  OpenDayQuotaRow,
  OpinionRow,
  RegulationRow,
  HolidayNoticeRow,
  LocalDayRow,
  UnitRow,
  VenueRow,
  StaffRow,
  ApiKeyRow,
  ApplicationRow,
  NominationLinkRow,
  JointReviewRow,
  CandidateReviewRow,
  SelectionRow,
  PublicityNoticeRow,
  ObjectionRow,
  GoneRow,
  InvitationRow,
  CheckInRow,
  AnnualPlanRow,
  JournalLineRow,
];
