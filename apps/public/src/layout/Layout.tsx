import type { ReactNode } from "react";
import { usePage, useWording } from "../site/page-context.js";
import { Breadcrumb, type Crumb } from "./Breadcrumb.js";
import { CrossHair } from "./CrossHair.js";
import { ElderOffer } from "./ElderOffer.js";
import { Footer } from "./Footer.js";
import { Header } from "./Header.js";
import classes from "./layout.module.css";
import { Toolbar } from "./Toolbar.js";

type Props = { readonly town?: string; readonly crumbs?: readonly Crumb[]; readonly children: ReactNode };

/** The frame of every page. `town` is the town's name, where one is known. */
export function Layout({ town, crumbs = [], children }: Props) {
  const { site, preferences } = usePage();
  const wording = useWording();
  return (
    <>
      <a className={classes.skip} href="#main">
        {wording.skip}
      </a>
      {site.demo && <aside className={classes.demo}>{wording.demo}</aside>}
      {!preferences.chosen && <ElderOffer />}
      <Toolbar />
      <Header town={town} />
      <Breadcrumb crumbs={crumbs} />
      <main id="main" className={classes.main}>
        {children}
      </main>
      <Footer town={town} />
      <CrossHair />
    </>
  );
}
