import { type RouteObject, useRoutes } from "react-router";
import { AccessibilityPage } from "../routes/accessibility/AccessibilityPage.js";
import { ApplyPage } from "../routes/apply/ApplyPage.js";
import { applyAct } from "../routes/apply/apply.act.js";
import { DrawPage } from "../routes/draw/DrawPage.js";
import { EmbedPage } from "../routes/embed/EmbedPage.js";
import { HomePage } from "../routes/home/HomePage.js";
import { MyApplicationPage } from "../routes/my-application/MyApplicationPage.js";
import { myApplicationAct } from "../routes/my-application/my-application.act.js";
import { MyOpinionPage } from "../routes/my-opinion/MyOpinionPage.js";
import { myOpinionAct } from "../routes/my-opinion/my-opinion.act.js";
import { EnterCodePage } from "../routes/nominate/EnterCodePage.js";
import { NominatePage } from "../routes/nominate/NominatePage.js";
import { nominateAct, openNominationAct } from "../routes/nominate/nominate.act.js";
import { NotFoundPage } from "../routes/not-found/NotFoundPage.js";
import { NoticePage } from "../routes/notice/NoticePage.js";
import { MyObjectionPage } from "../routes/objection/MyObjectionPage.js";
import { myObjectionAct } from "../routes/objection/my-objection.act.js";
import { ObjectToPage } from "../routes/objection/ObjectToPage.js";
import { objectToAct } from "../routes/objection/object-to.act.js";
import { OfflinePage } from "../routes/offline/OfflinePage.js";
import { OpenDayPage } from "../routes/open-day/OpenDayPage.js";
import { OpenDaysPage } from "../routes/open-days/OpenDaysPage.js";
import { OpinionsPage } from "../routes/opinions/OpinionsPage.js";
import { PlanPage } from "../routes/plan/PlanPage.js";
import { PrivacyPage } from "../routes/privacy/PrivacyPage.js";
import { RaiseOpinionPage } from "../routes/raise-opinion/RaiseOpinionPage.js";
import { raiseOpinionAct } from "../routes/raise-opinion/raise-opinion.act.js";
import { RegulationPage } from "../routes/regulation/RegulationPage.js";
import { ResultsPage } from "../routes/results/ResultsPage.js";
import { SearchPage } from "../routes/search/SearchPage.js";
import { SiteMapPage } from "../routes/site-map/SiteMapPage.js";
import { StatisticsPage } from "../routes/statistics/StatisticsPage.js";
import { StopsPage } from "../routes/stops/StopsPage.js";
import { viewAct } from "../routes/view/view.act.js";
import type { Act } from "./act.js";

/** `handle` is the act that answers a form posted to the address. */
const at = (path: string, element: React.ReactNode, handle?: Act): RouteObject => ({ path, element, handle });

export const routes: RouteObject[] = [
  at("/offline", <OfflinePage />),
  at("/:town", <HomePage />),
  at("/:town/open-days", <OpenDaysPage />),
  at("/:town/open-days/:id", <OpenDayPage />),
  at("/:town/open-days/:id/apply", <ApplyPage />, applyAct),
  at("/:town/open-days/:id/notice", <NoticePage />),
  at("/:town/open-days/:id/notice/objection", <ObjectToPage />, objectToAct),
  at("/:town/open-days/:id/stops", <StopsPage />),
  at("/:town/open-days/:id/draw", <DrawPage />),
  at("/:town/objection", <MyObjectionPage />, myObjectionAct),
  at("/:town/results", <ResultsPage />),
  at("/:town/regulation", <RegulationPage />),
  at("/:town/application", <MyApplicationPage />, myApplicationAct),
  at("/:town/opinions", <OpinionsPage />),
  at("/:town/opinions/new", <RaiseOpinionPage />, raiseOpinionAct),
  at("/:town/opinions/mine", <MyOpinionPage />, myOpinionAct),
  at("/:town/statistics", <StatisticsPage />),
  at("/:town/nominate", <EnterCodePage />, openNominationAct),
  at("/:town/nominate/:code", <NominatePage />, nominateAct),
  at("/:town/plan/:year", <PlanPage />),
  at("/:town/search", <SearchPage />),
  at("/:town/accessibility", <AccessibilityPage />),
  at("/:town/privacy", <PrivacyPage />),
  at("/:town/privacy/:version", <PrivacyPage />),
  at("/:town/sitemap", <SiteMapPage />),
  at("/:town/embed", <EmbedPage />),
  at("/:town/view", <NotFoundPage />, viewAct),
  at("*", <NotFoundPage />),
];

export const Pages = () => useRoutes(routes);
