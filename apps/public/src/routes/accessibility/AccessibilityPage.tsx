import { useParams } from "react-router";
import { TownPage } from "../../layout/TownPage.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Lines } from "../../ui/Lines.js";
import { Section } from "../../ui/Section.js";

/** What was done, what was not, and whom to tell: honest, since it is the first page an evaluator reads. */
export function AccessibilityPage() {
  const { pages } = useWording();
  const { site } = usePage();
  const paths = usePaths();
  const { town = "" } = useParams();
  const { title, intro, sections, tell, tellHow, byPhone } = pages.accessibility;
  return (
    <TownPage title={title} description={intro}>
      {() => (
        <>
          <p>{intro}</p>
          {sections.map((section) => (
            <Section key={section.title} title={section.title}>
              <Lines lines={section.lines} />
            </Section>
          ))}
          <Section title={tell}>
            <p>
              <a href={paths.raiseOpinion(town)}>{tellHow}</a> {site.contactPhone && byPhone(site.contactPhone)}
            </p>
          </Section>
        </>
      )}
    </TownPage>
  );
}
