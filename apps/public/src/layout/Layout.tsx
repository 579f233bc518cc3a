import type { ReactNode } from "react";
import { useParams } from "react-router";
import { usePage, useWording } from "../site/page-context.js";
import { Breadcrumb, type Crumb } from "./Breadcrumb.js";
import { CrossHair } from "./CrossHair.js";
import { ElderOffer } from "./ElderOffer.js";
import { FeedLinks } from "./FeedLinks.js";
import { Footer } from "./Footer.js";
import { Header } from "./Header.js";
import { HostPart } from "./HostPart.js";
import classes from "./layout.module.css";
import { Toolbar } from "./Toolbar.js";

type Props = { readonly town?: string; readonly crumbs?: readonly Crumb[]; readonly children: ReactNode };

/** The frame of every page. `town` is the town's name, where one is known. */
export function Layout({ town, crumbs = [], children }: Props) {
  const { site, preferences } = usePage();
  const { town: code } = useParams();
  const wording = useWording();
  return (
    <>
      {town && code && <FeedLinks town={code} name={town} />}
      <a className={classes.skip} href="#main">
        {wording.skip}
      </a>
      {site.demo && <aside className={classes.demo}>{wording.demo}</aside>}
      {!preferences.chosen && <ElderOffer />}
      <HostPart address={site.includes?.header} />
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
