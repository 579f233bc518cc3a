import { annualPlansPolicy } from "./annual-plans/annual-plans.policy.js";
import { apiKeysPolicy } from "./api-keys/api-keys.policy.js";
import { applicationsPolicy } from "./applications/applications.policy.js";
import { checkInsPolicy } from "./check-ins/check-ins.policy.js";
import { dossiersPolicy } from "./dossiers/dossiers.policy.js";
import { invitationsPolicy } from "./invitations/invitations.policy.js";
import { jointReviewsPolicy } from "./joint-reviews/joint-reviews.policy.js";
import { journalPolicy } from "./journal/journal.policy.js";
import { messagesPolicy } from "./messages/messages.policy.js";
import { nodesPolicy } from "./nodes/nodes.policy.js";
import { nominationsPolicy } from "./nominations/nominations.policy.js";
import { openDaysPolicy } from "./open-days/open-days.policy.js";
import { opinionsPolicy } from "./opinions/opinions.policy.js";
import { organisationsPolicy } from "./organisations/organisations.policy.js";
import { answersPolicy } from "./platform/answers/answers.policy.js";
import type { Policy } from "./platform/policy/rule.js";
import { relayPolicy } from "./platform/relay/relay.policy.js";
import { publicityNoticesPolicy } from "./publicity-notices/publicity-notices.policy.js";
import { publishedCopiesPolicy } from "./published-copies/published-copies.policy.js";
import { referencePolicy } from "./reference/reference.policy.js";
import { regulationsPolicy } from "./regulations/regulations.policy.js";
import { releasesPolicy } from "./releases/releases.policy.js";
import { selectionsPolicy } from "./selections/selections.policy.js";
import { staffPolicy } from "./staff/staff.policy.js";
import { statisticsPolicy } from "./statistics/statistics.policy.js";

/** Two slices that rule on one coordinate would hide each other's mistake. */
function merge(...policies: readonly Policy[]): Policy {
  const names = policies.flatMap(Object.keys);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`Ruled twice: ${twice.join(", ")}.`);
  return Object.assign({}, ...policies);
}

const slices = [
  nodesPolicy,
  applicationsPolicy,
  nominationsPolicy,
  jointReviewsPolicy,
  selectionsPolicy,
  publicityNoticesPolicy,
  invitationsPolicy,
  checkInsPolicy,
  organisationsPolicy,
  referencePolicy,
  regulationsPolicy,
  openDaysPolicy,
  releasesPolicy,
  publishedCopiesPolicy,
  staffPolicy,
  apiKeysPolicy,
  opinionsPolicy,
  statisticsPolicy,
  annualPlansPolicy,
  journalPolicy,
  messagesPolicy,
  dossiersPolicy,
];

export const publicPolicy: Policy = merge(answersPolicy, relayPolicy, ...slices.map((slice) => slice.public));
export const adminPolicy: Policy = merge(answersPolicy, relayPolicy, ...slices.map((slice) => slice.admin));
