import { usePage, useWording } from "../site/page-context.js";
import classes from "./layout.module.css";

/** The host portal's footer, line by line from its configuration: each line is an inspected item. */
export function Footer() {
  const { site } = usePage();
  const { footer } = useWording();
  return (
    <footer className={classes.footer}>
      <dl>
        {[...site.footer, { label: footer.idCode, text: site.idCode, href: undefined }].map(({ label, text, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{href ? <a href={href}>{text}</a> : text}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
