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

function Navigation({ town }: { readonly town: string }) {
  const { navigation } = useWording();
  const paths = usePaths();
  return (
    <nav aria-label={navigation.label} className={classes.navigation}>
      <a href={paths.home(town)}>{navigation.home}</a>
      <a href={paths.openDays(town)}>{navigation.openDays}</a>
      <a href={paths.regulation(town)}>{navigation.regulation}</a>
      <a href={paths.application(town)}>{navigation.application}</a>
    </nav>
  );
}
