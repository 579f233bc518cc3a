import { Menu, type MenuProps } from "antd";
import { useLocation, useNavigate } from "react-router";
import type { OrganisationKind } from "../gql/graphql.js";
import { useMe } from "../session/me.js";
import { wording } from "../wording/zh-CN.js";
import { type Group, menuFor } from "./menu.js";

/** The menu of whoever is signed in. */
export function Navigation({ kind }: { readonly kind: OrganisationKind | undefined }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const groups = menuFor(useMe()?.roles ?? [], kind);
  const here = groups
    .flatMap(({ entries }) => entries)
    .reverse()
    .find(({ path }) => (path === "/" ? pathname === "/" : pathname.startsWith(path)));
  return (
    <nav aria-label={wording.menu.label}>
      <Menu mode="inline" selectedKeys={here ? [here.path] : []} items={groups.flatMap(itemsOf)} onClick={({ key }) => navigate(key)} />
    </nav>
  );
}

const itemsOf = ({ name, entries }: Group): NonNullable<MenuProps["items"]> => {
  const items = entries.map((entry) => ({ key: entry.path, label: entry.name }));
  return name ? [{ key: name, type: "group", label: name, children: items }] : items;
};
