import { type AnnouncedPlan, AnnouncementParts, zhCN } from "@kaimen/papers";
import { CONTACT_PHONE } from "../../../site/mounted.js";
import { words } from "../../../wording/zh-CN.day.js";
import { PublicPaper } from "../release/PublicPaper.js";

/** The announcement as the public page shows it: its parts from the plan, and its text once there is one. */
export const AnnouncementPaper = ({ plan, text }: { readonly plan: AnnouncedPlan; readonly text?: string }) => (
  <PublicPaper title={words.announcement.whole} text={text}>
    <h2>{zhCN.announcement.title}</h2>
    <AnnouncementParts plan={plan} words={zhCN} phone={CONTACT_PHONE} />
  </PublicPaper>
);
