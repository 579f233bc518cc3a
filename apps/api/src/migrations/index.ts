import { Foundation1790000000001 } from "./0001-foundation.js";
import { Installation1790000000002 } from "./0002-installation.js";
import { People1790000000010 } from "./0010-people.js";
import { Journal1790000000011 } from "./0011-journal.js";
import { Idempotency1790000000012 } from "./0012-idempotency.js";
import { Outbox1790000000013 } from "./0013-outbox.js";
import { Receipts1790000000014 } from "./0014-receipts.js";
import { Regulations1790000000020 } from "./0020-regulations.js";
import { OpenDays1790000000021 } from "./0021-open-days.js";
import { Reference1790000000022 } from "./0022-reference.js";
import { Releases1790000000023 } from "./0023-releases.js";
import { Publications1790000000024 } from "./0024-publications.js";
import { Applications1790000000030 } from "./0030-applications.js";
import { Nominations1790000000031 } from "./0031-nominations.js";
import { JointReviews1790000000032 } from "./0032-joint-reviews.js";
import { Selections1790000000033 } from "./0033-selections.js";
import { SignIn1790000000040 } from "./0040-sign-in.js";
import { Staff1790000000041 } from "./0041-staff.js";
import { PublicityNotices1790000000050 } from "./0050-publicity-notices.js";
import { Invitations1790000000051 } from "./0051-invitations.js";
import { CheckIns1790000000052 } from "./0052-check-ins.js";
import { Opinions1790000000060 } from "./0060-opinions.js";
import { AnnualPlans1790000000070 } from "./0070-annual-plans.js";
import { Settings1790000000071 } from "./0071-settings.js";
import { JournalByTime1790000000072 } from "./0072-journal-by-time.js";
import { NamedLists1790000000080 } from "./0080-named-lists.js";
import { ReviewVerdicts1790000000081 } from "./0081-review-verdicts.js";
import { PersonalOpinions1790000000082 } from "./0082-personal-opinions.js";
import { Jobs1790000000090 } from "./0090-jobs.js";
import { OutboxList1790000000091 } from "./0091-outbox-list.js";
import { AskedOfPeople1790000000110 } from "./0110-asked-of-people.js";
import { LocalDays1790000000111 } from "./0111-local-days.js";
import { OpinionsOfADay1790000000112 } from "./0112-opinions-of-a-day.js";
import { PublishedCopies1790000000135 } from "./0135-published-copies.js";

/** In the order in which they run. A migration that has landed is never changed: the next one puts it right. */
export const migrations = [
  Foundation1790000000001,
  Installation1790000000002,
  People1790000000010,
  Journal1790000000011,
  Idempotency1790000000012,
  Outbox1790000000013,
  Receipts1790000000014,
  Regulations1790000000020,
  OpenDays1790000000021,
  Reference1790000000022,
  Releases1790000000023,
  Publications1790000000024,
  JointReviews1790000000032,
  Selections1790000000033,
  Opinions1790000000060,
  SignIn1790000000040,
  Staff1790000000041,
  Applications1790000000030,
  Nominations1790000000031,
  PublicityNotices1790000000050,
  Invitations1790000000051,
  CheckIns1790000000052,
  AnnualPlans1790000000070,
  Settings1790000000071,
  JournalByTime1790000000072,
  NamedLists1790000000080,
  ReviewVerdicts1790000000081,
  PersonalOpinions1790000000082,
  Jobs1790000000090,
  OutboxList1790000000091,
  AskedOfPeople1790000000110,
  LocalDays1790000000111,
  OpinionsOfADay1790000000112,
  PublishedCopies1790000000135,
];
