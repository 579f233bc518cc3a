import { Link, useLocation } from "react-router";
import type { OrganisationKind } from "../gql/graphql.js";
import { useMe } from "../session/me.js";
import { wording } from "../wording/zh-CN.js";
import { entryAt, menuFor } from "./menu.js";
import classes from "./navigation.module.css";

type Props = { readonly kind: OrganisationKind | undefined; readonly onGo: () => void };

/** The menu of whoever is signed in; the entry that one is at is marked, also on a page behind it. */
export function Navigation({ kind, onGo }: Props) {
  const here = entryAt(useLocation().pathname);
  return (
    <nav aria-label={wording.menu.label} className={classes.menu}>
      {menuFor(useMe()?.roles ?? [], kind).map(({ name, entries }) => (
        <section key={entries[0]?.path} aria-label={name}>
          {name && <p>{name}</p>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.path}>
                <Link to={entry.path} aria-current={entry.path === here ? "page" : undefined} onClick={onGo}>
                  {entry.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
