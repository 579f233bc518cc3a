import { useQuery } from "@apollo/client/react";
import { Button, Layout } from "antd";
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

/** Menu on the left in the order of the office's work; above it, who one is. */
export function Frame({ session }: { readonly session: Session }) {
  const { data } = useQuery(Frame_query);
  const me = data?.me ?? undefined;
  return (
    <MeContext value={me}>
      <Layout className={classes.frame}>
        {IS_DEMO && (
          <section className={classes.demo} aria-label={wording.menu.demo}>
            {wording.demo}
          </section>
        )}
        <Layout.Header className={classes.header}>
          <strong className={classes.product}>{wording.product}</strong>
          <span>{data?.organisation?.name}</span>
          <span className={classes.me}>
            {me?.name}（{me?.roles.map((role) => wording.roles[role]).join("、")}）
          </span>
          <Button type="link" onClick={session.leave}>
            {wording.signOut}
          </Button>
        </Layout.Header>
        <Layout hasSider>
          <Layout.Sider width={184} breakpoint="lg" collapsedWidth={0} theme="light" className={classes.sider}>
            <Navigation kind={data?.organisation?.kind} />
          </Layout.Sider>
          <Layout.Content className={classes.content}>{me && <Outlet />}</Layout.Content>
        </Layout>
        <IdleWarning session={session} />
      </Layout>
    </MeContext>
  );
}
