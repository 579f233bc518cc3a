import { Route, Routes } from "react-router";
import { Frame } from "./layout/Frame.js";
import { NotFound } from "./layout/NotFound.js";
import { DAY_ROUTES } from "./routes/day/day-routes.js";
import { PlanPage } from "./routes/day/plan/PlanPage.js";
import { OpenDaysPage } from "./routes/open-days/OpenDaysPage.js";
import { WorkbenchPage } from "./routes/workbench/WorkbenchPage.js";
import type { Session } from "./session/use-session.js";

export const Pages = ({ session }: { readonly session: Session }) => (
  <Routes>
    <Route element={<Frame session={session} />}>
      <Route index element={<WorkbenchPage />} />
      <Route path="open-days" element={<OpenDaysPage />} />
      <Route path="open-days/new" element={<PlanPage />} />
      {DAY_ROUTES}
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
