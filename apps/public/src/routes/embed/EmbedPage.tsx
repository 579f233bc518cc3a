import { useParams } from "react-router";
import { TownPage } from "../../layout/TownPage.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Lines } from "../../ui/Lines.js";
import { Section } from "../../ui/Section.js";
import classes from "./embed.module.css";

/** 嵌入县级门户: how a portal shows the next open day, and how that looks. */
export function EmbedPage() {
  const { embed } = useWording();
  const { site, preferences } = usePage();
  const { town = "" } = useParams();
  const paths = usePaths();
  const snippet = (name: string) =>
    [
      `<div data-kaimen="${town}" data-language="${preferences.language}"><a href="${site.origin}${paths.home(town)}">${name}</a></div>`,
      `<script src="${site.origin}${paths.embedScript}" async></script>`,
    ].join("\n");
  return (
    <TownPage title={embed.title} description={embed.intro}>
      {(name) => (
        <>
          <p>{embed.intro}</p>
          <Section title={embed.code} intro={embed.codeWhy}>
            <pre className={classes.code}>{snippet(name)}</pre>
          </Section>
          <Section title={embed.looks}>
            <div data-kaimen={town} data-language={preferences.language} className={classes.box}>
              <a href={paths.home(town)}>{name}</a>
            </div>
            <script src={paths.embedScript} defer />
          </Section>
          <Section title={embed.safe}>
            <Lines lines={embed.safeLines} />
          </Section>
        </>
      )}
    </TownPage>
  );
}
