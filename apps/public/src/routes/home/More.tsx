import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { LinkList } from "../../ui/LinkList.js";
import { Section } from "../../ui/Section.js";

/** The year's plan, its figures, the rules: what an inspector looks for first. */
export function More() {
  const { home, days, statistics, pages, regulation, nominate } = useWording();
  const paths = usePaths();
  const { town = "" } = useParams();
  const year = yearOf(usePage().today);
  const links = [
    { name: pages.plan.link(year), to: paths.plan(town, year) },
    { name: days.results.page, to: paths.results(town) },
    { name: statistics.titleOf(year), to: paths.statistics(town, year) },
    { name: regulation.title, to: paths.regulation(town) },
    { name: nominate.title, to: paths.nominate(town) },
    { name: pages.search.title, to: paths.search(town) },
  ];
  return (
    <Section title={home.more}>
      <LinkList links={links} />
    </Section>
  );
}
