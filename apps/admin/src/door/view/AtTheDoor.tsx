import { useEffect } from "react";
import { BASE } from "../../site/mounted.js";
import { today } from "../../wording/today.js";
import { words } from "../../wording/zh-CN.at-the-door.js";
import { isDoorOpen, mayBeKept } from "../guest-list.js";
import { canKeep } from "../keep/shelf.js";
import { type Door, useDoor } from "../use-door.js";
import { Arriving } from "./Arriving.js";
import classes from "./door.module.css";
import { MergeReport } from "./MergeReport.js";
import { NetworkBar } from "./NetworkBar.js";
import { WaitingList } from "./WaitingList.js";

/** The page of one day at the door. */
export function AtTheDoor({ id }: { readonly id: string }) {
  const door = useDoor(id);
  const { list } = door;
  const title = typeof list === "string" ? words.title : list.theme;
  useEffect(() => {
    document.title = `${title} · ${words.title}`;
  }, [title]);
  return (
    <main className={classes.page}>
      <NetworkBar door={door} />
      <h1>{title}</h1>
      <Inside door={door} />
      <MergeReport door={door} />
      <WaitingList door={door} />
      {!canKeep() && <p className={classes.warning}>{words.noKeeping}</p>}
      <p>
        <a href={`${BASE}/open-days/${id}/door`}>{words.office}</a>
      </p>
    </main>
  );
}

function Inside({ door }: { readonly door: Door }) {
  const { list, halt } = door;
  if (list === "LOADING") return <p role="status">{words.loading}</p>;
  if (list === "NONE") return <NoList halt={halt} />;
  if (isDoorOpen(list, today(), halt === "OFFLINE")) return <Arriving door={door} list={list} />;
  return <p role="status">{mayBeKept(list, today()) ? words.notBegun : words.closed}</p>;
}

const NoList = ({ halt }: Pick<Door, "halt">) => (
  <>
    <p className={classes.warning}>{words.none.title}</p>
    <p>{halt === "OFFLINE" ? words.none.offline : halt === "SIGNED_OUT" ? words.none.signedOut : words.none.other}</p>
  </>
);
