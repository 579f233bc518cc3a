import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { usePage, usePaths, useWording } from "../site/page-context.js";
import { sectionsOf } from "../site/sections.js";
import { HostPart } from "./HostPart.js";
import classes from "./layout.module.css";

/** The host portal's footer, line by line from its configuration: each line is an inspected item. Above it, what is about the site. */
export function Footer({ town }: { readonly town?: string }) {
  const { site } = usePage();
  const { town: code = site.defaultTown } = useParams();
  return (
    <footer className={classes.footer}>
      {town && code && <About town={code} />}
      {site.includes?.footer ? <HostPart address={site.includes.footer} /> : <Lines />}
    </footer>
  );
}

/** The host's lines from its configuration, where its web server puts in no footer of its own. */
function Lines() {
  const { site } = usePage();
  const { footer } = useWording();
  return (
    <dl>
      {[...site.footer, { label: footer.idCode, text: site.idCode, href: undefined }].map(({ label, text, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{text}</a> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

function About({ town }: { readonly town: string }) {
  const wording = useWording();
  const { today } = usePage();
  const { about } = sectionsOf(town, yearOf(today), usePaths(), wording);
  return (
    <nav aria-label={wording.pages.siteMap.about} className={classes.about} data-screen-only>
      {about.map(({ name, to }) => (
        <a key={to} href={to}>
          {name}
        </a>
      ))}
    </nav>
  );
}
