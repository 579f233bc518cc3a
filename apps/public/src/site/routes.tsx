import { type RouteObject, useRoutes } from "react-router";
import { ApplyPage } from "../routes/apply/ApplyPage.js";
import { applyAct } from "../routes/apply/apply.act.js";
import { HomePage } from "../routes/home/HomePage.js";
import { MyApplicationPage } from "../routes/my-application/MyApplicationPage.js";
import { myApplicationAct } from "../routes/my-application/my-application.act.js";
import { NotFoundPage } from "../routes/not-found/NotFoundPage.js";
import { OpenDayPage } from "../routes/open-day/OpenDayPage.js";
import { RegulationPage } from "../routes/regulation/RegulationPage.js";
import { viewAct } from "../routes/view/view.act.js";
import type { Act } from "./act.js";

/** `handle` is the act that answers a form posted to the address. */
const at = (path: string, element: React.ReactNode, handle?: Act): RouteObject => ({ path, element, handle });

export const routes: RouteObject[] = [
  at("/:town", <HomePage />),
  at("/:town/open-days/:id", <OpenDayPage />),
  at("/:town/open-days/:id/apply", <ApplyPage />, applyAct),
  at("/:town/regulation", <RegulationPage />),
  at("/:town/application", <MyApplicationPage />, myApplicationAct),
  at("/:town/view", <NotFoundPage />, viewAct),
  at("*", <NotFoundPage />),
];

export const Pages = () => useRoutes(routes);
