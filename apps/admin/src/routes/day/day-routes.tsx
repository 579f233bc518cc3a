import { Route } from "react-router";
import { AnnouncementPage } from "./announcement/AnnouncementPage.js";
import { ApplicationsPage } from "./applications/ApplicationsPage.js";
import { EntryPage } from "./applications/EntryPage.js";
import { ImportApplications } from "./applications/import/ImportApplications.js";
import { DayFrame } from "./DayFrame.js";
import { DoorPage } from "./door/DoorPage.js";
import { DossierPage } from "./dossier/DossierPage.js";
import { InvitationsPage } from "./invitations/InvitationsPage.js";
import { NominationsPage } from "./nominations/NominationsPage.js";
import { NoticePage } from "./notice/NoticePage.js";
import { OverviewPage } from "./OverviewPage.js";
import { RevisePage } from "./plan/RevisePage.js";
import { ReviewDesk } from "./review/ReviewDesk.js";
import { ReviewPage } from "./review/ReviewPage.js";
import { SelectionPage } from "./selection/SelectionPage.js";
import { SummaryPage } from "./summary/SummaryPage.js";

/** The pages of one open day, in the order of its life. */
export const DAY_ROUTES = (
  <Route path="open-days/:id" element={<DayFrame />}>
    <Route index element={<OverviewPage />} />
    <Route path="plan" element={<RevisePage />} />
    <Route path="announcement" element={<AnnouncementPage />} />
    <Route path="applications" element={<ApplicationsPage />} />
    <Route path="applications/new" element={<EntryPage />} />
    <Route path="applications/import" element={<ImportApplications />} />
    <Route path="nominations" element={<NominationsPage />} />
    <Route path="review" element={<ReviewPage />} />
    <Route path="review/desk" element={<ReviewDesk />} />
    <Route path="selection" element={<SelectionPage />} />
    <Route path="notice" element={<NoticePage />} />
    <Route path="invitations" element={<InvitationsPage />} />
    <Route path="door" element={<DoorPage />} />
    <Route path="summary" element={<SummaryPage />} />
    <Route path="dossier" element={<DossierPage />} />
  </Route>
);
