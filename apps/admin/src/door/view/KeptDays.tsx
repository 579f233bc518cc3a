import { useEffect, useState } from "react";
import { BASE } from "../../site/mounted.js";
import { words } from "../../wording/zh-CN.at-the-door.js";
import { spokenDay } from "../../wording/zh-CN.dates.js";
import { canKeep, daysWithArrivals, keptDays } from "../keep/shelf.js";
import classes from "./door.module.css";

type Line = { readonly openDay: string; readonly title: string; readonly about?: string };

/** The days whose list lies on this device, and those of which something has yet to be handed in. */
async function lines(): Promise<Line[]> {
  const [days, counts] = await Promise.all([keptDays(), daysWithArrivals()]);
  const listed = days.map(({ openDay, theme, date }) => ({ openDay, title: theme, about: spokenDay(date) }));
  const others = [...counts].filter(([openDay]) => !days.some((day) => day.openDay === openDay));
  return [...listed, ...others.map(([openDay, count]) => ({ openDay, title: words.days.left(count) }))];
}

/** Where the installed page begins. */
export function KeptDays() {
  const [days, setDays] = useState<readonly Line[]>([]);
  useEffect(() => void (canKeep() && lines().then(setDays)), []);
  return (
    <main className={classes.page}>
      <h1>{words.days.title}</h1>
      {days.length === 0 && <p>{words.days.none}</p>}
      <ul className={classes.days}>
        {days.map(({ openDay, title, about }) => (
          <li key={openDay}>
            <a href={`${BASE}/door/${openDay}`}>
              <strong>{title}</strong>
              {about && <span>{about}</span>}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${BASE}/`}>{words.office}</a>
      </p>
    </main>
  );
}
