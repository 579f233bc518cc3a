import { useParams } from "react-router";
import { usePage, usePaths, useWording } from "../site/page-context.js";
import { Door } from "../ui/Door.js";
import classes from "./layout.module.css";
import { Tools } from "./Tools.js";

export function Header({ town }: { readonly town?: string }) {
  const { site } = usePage();
  const paths = usePaths();
  const { openDay } = useWording();
  const { town: code = site.defaultTown } = useParams();
  return (
    <header className={classes.header}>
      <div className={classes.strip}>
        <span className={classes.site}>{site.name}</span>
        <Tools />
      </div>
      <div className={classes.brandRow}>
        <a className={classes.brand} href={code ? paths.home(code) : site.base || "/"}>
          <Door />
          <span>
            {town && <span className={classes.town}>{town}</span>}
            <span className={classes.product}>{openDay}</span>
          </span>
        </a>
        {town && code && <Navigation town={code} />}
      </div>
    </header>
  );
}

/** Six short words: two lines on the narrowest telephone, and everything else two clicks away on the site map. */
function Navigation({ town }: { readonly town: string }) {
  const { navigation, pages } = useWording();
  const paths = usePaths();
  const { url } = usePage();
  const links = [
    { name: navigation.home, to: paths.home(town) },
    { name: pages.menu.openDays, to: paths.openDays(town) },
    { name: pages.menu.opinions, to: paths.opinions(town) },
    { name: pages.menu.statistics, to: paths.statistics(town) },
    { name: navigation.regulation, to: paths.regulation(town) },
    { name: navigation.application, to: paths.application(town) },
  ];
  return (
    <nav aria-label={navigation.label} className={classes.navigation}>
      {links.map(({ name, to }) => (
        <a key={to} href={to} aria-current={url.split("?")[0] === to ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
