import { useQuery } from "@apollo/client/react";
import { Alert, Button, Skeleton } from "antd";
import { useState } from "react";
import { Outlet } from "react-router";
import { graphql } from "../gql/gql.js";
import { IdleWarning } from "../session/IdleWarning.js";
import { MeContext } from "../session/me.js";
import type { Session } from "../session/use-session.js";
import { IS_DEMO } from "../site/mounted.js";
import { wording } from "../wording/zh-CN.js";
import classes from "./frame.module.css";
import { Navigation } from "./Navigation.js";

const Frame_query = graphql(`
  query Frame {
    me { id name roles unit }
    organisation { id name kind }
  }
`);

/** Menu on the left in the order of the office's work, behind a button on a phone; above it, who one is. */
export function Frame({ session }: { readonly session: Session }) {
  const { data, error } = useQuery(Frame_query);
  const [open, setOpen] = useState(false);
  const { menu } = wording;
  const me = data?.me ?? undefined;
  return (
    <MeContext value={me}>
      <Button className={classes.skip} onClick={() => document.querySelector("main")?.focus()}>
        {menu.skip}
      </Button>
      {IS_DEMO && (
        <section className={classes.demo} aria-label={menu.demo}>
          {wording.demo}
        </section>
      )}
      <header className={classes.header}>
        <Button className={classes.opener} aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
          {menu.open}
        </Button>
        <strong className={classes.product}>{wording.product}</strong>
        <span className={classes.house}>{data?.organisation?.name}</span>
        <span className={classes.me}>{me && `${me.name}（${me.roles.map((role) => wording.roles[role]).join("、")}）`}</span>
        <Button type="link" onClick={session.leave}>
          {wording.signOut}
        </Button>
      </header>
      <div className={classes.body}>
        <aside id="menu" className={open ? `${classes.sider} ${classes.open}` : classes.sider}>
          {me && <Navigation kind={data?.organisation?.kind} onGo={() => setOpen(false)} />}
        </aside>
        <main className={classes.content} tabIndex={-1}>
          {me && <Outlet />}
          {!me && (error ? <Alert type="error" title={wording.list.failed} showIcon /> : <Skeleton active />)}
        </main>
      </div>
      <IdleWarning session={session} />
    </MeContext>
  );
}
