import { Route, Routes } from "react-router";
import { Frame } from "./layout/Frame.js";
import { NotFound } from "./layout/NotFound.js";
import { AnnualPlanPage } from "./routes/annual-plan/AnnualPlanPage.js";
import { CalendarPage } from "./routes/calendar/CalendarPage.js";
import { DAY_ROUTES } from "./routes/day/day-routes.js";
import { PlanPage } from "./routes/day/plan/PlanPage.js";
import { SheetsPage } from "./routes/day/sheets/SheetsPage.js";
import { FiguresPage } from "./routes/figures/FiguresPage.js";
import { JournalPage } from "./routes/journal/JournalPage.js";
import { KeysPage } from "./routes/keys/KeysPage.js";
import { OpenDaysPage } from "./routes/open-days/OpenDaysPage.js";
import { ImportOpinions } from "./routes/opinions/import/ImportOpinions.js";
import { OpinionPage } from "./routes/opinions/OpinionPage.js";
import { OpinionsPage } from "./routes/opinions/OpinionsPage.js";
import { PlacesPage } from "./routes/places/PlacesPage.js";
import { RegulationPage } from "./routes/regulation/RegulationPage.js";
import { ReleasePage } from "./routes/releases/ReleasePage.js";
import { ReleasesPage } from "./routes/releases/ReleasesPage.js";
import { StaffPage } from "./routes/staff/StaffPage.js";
import { StagePage } from "./routes/stages/StagePage.js";
import { STAGES } from "./routes/stages/stages.js";
import { TownsPage } from "./routes/towns/TownsPage.js";
import { WorkbenchPage } from "./routes/workbench/WorkbenchPage.js";
import { YearDossierPage } from "./routes/year/YearDossierPage.js";
import type { Session } from "./session/use-session.js";

export const Pages = ({ session }: { readonly session: Session }) => (
  <Routes>
    <Route element={<Frame session={session} />}>
      <Route index element={<WorkbenchPage />} />
      <Route path="open-days" element={<OpenDaysPage />} />
      <Route path="open-days/new" element={<PlanPage />} />
      {DAY_ROUTES}
      <Route path="open-days/:id/sheets" element={<SheetsPage />} />
      {STAGES.map((stage) => (
        <Route key={stage.path} path={stage.path} element={<StagePage key={stage.path} stage={stage} />} />
      ))}
      <Route path="opinions" element={<OpinionsPage />} />
      <Route path="opinions/import" element={<ImportOpinions />} />
      <Route path="opinions/:id" element={<OpinionPage />} />
      <Route path="annual-plan" element={<AnnualPlanPage />} />
      <Route path="towns" element={<TownsPage />} />
      <Route path="releases" element={<ReleasesPage />} />
      <Route path="releases/:subject/:of" element={<ReleasePage />} />
      <Route path="figures" element={<FiguresPage />} />
      <Route path="dossier" element={<YearDossierPage />} />
      <Route path="regulation" element={<RegulationPage />} />
      <Route path="calendar" element={<CalendarPage />} />
      <Route path="places" element={<PlacesPage />} />
      <Route path="staff" element={<StaffPage />} />
      <Route path="keys" element={<KeysPage />} />
      <Route path="journal" element={<JournalPage />} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
