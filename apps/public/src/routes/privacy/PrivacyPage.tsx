import { Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { TownPage } from "../../layout/TownPage.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Lines } from "../../ui/Lines.js";
import { Section } from "../../ui/Section.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { HowLong } from "./HowLong.js";
import { VERSIONS, versionOf } from "./versions.js";

/** 个人信息保护法 17: who, what for, which, how long, and what one may ask for, before anything is asked. */
export function PrivacyPage() {
  const { town = "", version: wanted } = useParams();
  const { privacy } = useWording().pages;
  const { site } = usePage();
  const paths = usePaths();
  const version = versionOf(wanted);
  if (!version) return <NotFoundPage />;
  return (
    <TownPage title={privacy.title} description={privacy.why}>
      {(name) => (
        <>
          <p className={classes.links}>
            {VERSIONS.map((one, at) => (
              <a key={one} href={paths.privacy(town, one)} aria-current={one === version ? "page" : undefined}>
                {privacy.version(one)}
                {at === 0 && `（${privacy.current}）`}
              </a>
            ))}
          </p>
          <Section title={privacy.who}>
            <p>{privacy.whoAnswer(name, site.contactPhone)}</p>
          </Section>
          <Section title={privacy.why}>
            <Summary rows={privacy.rows} />
          </Section>
          <Section title={privacy.legal}>
            <Lines lines={privacy.legalLines} />
          </Section>
          <HowLong />
          <Section title={privacy.shared}>
            <Lines lines={privacy.sharedLines} />
          </Section>
          <Section title={privacy.rights}>
            <Lines lines={privacy.rightsLines} />
          </Section>
          <Section title={privacy.erase}>
            <p>
              <a href={paths.application(town)}>{privacy.eraseHow}</a>
            </p>
          </Section>
        </>
      )}
    </TownPage>
  );
}
