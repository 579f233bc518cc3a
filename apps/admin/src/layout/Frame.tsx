import { useQuery } from "@apollo/client/react";
import { Button, Layout, Menu } from "antd";
import { Outlet, useLocation, useNavigate } from "react-router";
import { graphql } from "../gql/gql.js";
import { IdleWarning } from "../session/IdleWarning.js";
import type { Session } from "../session/use-session.js";
import { IS_DEMO } from "../site/mounted.js";
import { wording } from "../wording/zh-CN.js";
import classes from "./frame.module.css";
import { MENU } from "./menu.js";

const Frame_query = graphql(`
  query Frame {
    organisation { id name }
  }
`);

/** Menu on the left in the order of the office's work; above it, who one is. */
export function Frame({ session }: { readonly session: Session }) {
  const { data } = useQuery(Frame_query);
  return (
    <Layout className={classes.frame}>
      {IS_DEMO && <p className={classes.demo}>{wording.demo}</p>}
      <Layout.Header className={classes.header}>
        <strong className={classes.product}>{wording.product}</strong>
        <span>{data?.organisation?.name}</span>
        <Button type="link" onClick={session.leave}>
          {wording.signOut}
        </Button>
      </Layout.Header>
      <Layout hasSider>
        <Layout.Sider width={184} breakpoint="lg" collapsedWidth={0} theme="light" className={classes.sider}>
          <Navigation />
        </Layout.Sider>
        <Layout.Content className={classes.content}>
          <Outlet />
        </Layout.Content>
      </Layout>
      <IdleWarning session={session} />
    </Layout>
  );
}

function Navigation() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const here = [...MENU].reverse().find(({ path }) => pathname.startsWith(path));
  return (
    <Menu
      mode="inline"
      selectedKeys={here ? [here.path] : []}
      items={MENU.map(({ path, name }) => ({ key: path, label: name }))}
      onClick={({ key }) => navigate(key)}
    />
  );
}
