import type { Wording } from "../wording/wording.js";
import type { Paths } from "./paths.js";

type SectionLink = {
  readonly name: string;
  readonly to: string;
  /** Other names under which people look for it. */
  readonly also?: string;
};

/** Every section of a town's pages, once: footer, site map, search and sitemap.xml read this list. */
export const sectionsOf = (town: string, year: number, paths: Paths, wording: Wording) => {
  const { navigation, days, opinions, statistics, nominate, pages, mine } = wording;
  return {
    pages: [
      { name: navigation.home, to: paths.home(town) },
      { name: pages.menu.openDays, to: paths.openDays(town) },
      { name: days.results.page, to: paths.results(town) },
      { name: opinions.title, to: paths.opinions(town) },
      { name: opinions.new.title, to: paths.raiseOpinion(town) },
      { name: opinions.own.title, to: paths.myOpinion(town) },
      { name: mine.title, to: paths.application(town) },
      { name: statistics.title, to: paths.statistics(town) },
      { name: pages.plan.link(year), to: paths.plan(town, year) },
      { name: navigation.regulation, to: paths.regulation(town) },
      { name: nominate.title, to: paths.nominate(town) },
    ] as readonly SectionLink[],
    about: [
      { name: pages.search.title, to: paths.search(town) },
      { name: pages.siteMap.title, to: paths.siteMap(town) },
      { name: pages.accessibility.title, to: paths.accessibility(town), also: pages.accessibility.also },
      { name: pages.privacy.title, to: paths.privacy(town) },
    ] as readonly SectionLink[],
  };
};
