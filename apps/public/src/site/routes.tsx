import { type RouteObject, useRoutes } from "react-router";
import { ApplyPage } from "../routes/apply/ApplyPage.js";
import { applyAct } from "../routes/apply/apply.act.js";
import { DrawPage } from "../routes/draw/DrawPage.js";
import { HomePage } from "../routes/home/HomePage.js";
import { MyApplicationPage } from "../routes/my-application/MyApplicationPage.js";
import { myApplicationAct } from "../routes/my-application/my-application.act.js";
import { NotFoundPage } from "../routes/not-found/NotFoundPage.js";
import { NoticePage } from "../routes/notice/NoticePage.js";
import { MyObjectionPage } from "../routes/objection/MyObjectionPage.js";
import { myObjectionAct } from "../routes/objection/my-objection.act.js";
import { ObjectToPage } from "../routes/objection/ObjectToPage.js";
import { objectToAct } from "../routes/objection/object-to.act.js";
import { OpenDayPage } from "../routes/open-day/OpenDayPage.js";
import { OpenDaysPage } from "../routes/open-days/OpenDaysPage.js";
import { RegulationPage } from "../routes/regulation/RegulationPage.js";
import { viewAct } from "../routes/view/view.act.js";
import type { Act } from "./act.js";

/** `handle` is the act that answers a form posted to the address. */
const at = (path: string, element: React.ReactNode, handle?: Act): RouteObject => ({ path, element, handle });

export const routes: RouteObject[] = [
  at("/:town", <HomePage />),
  at("/:town/open-days", <OpenDaysPage />),
  at("/:town/open-days/:id", <OpenDayPage />),
  at("/:town/open-days/:id/apply", <ApplyPage />, applyAct),
  at("/:town/open-days/:id/notice", <NoticePage />),
  at("/:town/open-days/:id/notice/objection", <ObjectToPage />, objectToAct),
  at("/:town/open-days/:id/draw", <DrawPage />),
  at("/:town/objection", <MyObjectionPage />, myObjectionAct),
  at("/:town/regulation", <RegulationPage />),
  at("/:town/application", <MyApplicationPage />, myApplicationAct),
  at("/:town/view", <NotFoundPage />, viewAct),
  at("*", <NotFoundPage />),
];

export const Pages = () => useRoutes(routes);
