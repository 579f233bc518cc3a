import { lazy, Suspense, useId, useState } from "react";
import { words } from "../../wording/zh-CN.at-the-door.js";
import { findGuests } from "../find-guest.js";
import type { GuestList } from "../guest-list.js";
import type { Door } from "../use-door.js";
import { BigAnswer } from "./BigAnswer.js";
import classes from "./door.module.css";
import { Guests } from "./Guests.js";

const Camera = lazy(() => import("./Camera.js"));

/** Scan or search, and a big answer. */
export function Arriving({ door, list }: { readonly door: Door; readonly list: GuestList }) {
  const [typed, setTyped] = useState("");
  const [camera, setCamera] = useState(false);
  const { arrive } = door;
  const taken = (text: string) => void arrive(text).then((good) => good && setTyped(""));
  return (
    <>
      <Place door={door} list={list} />
      <button type="button" className={classes.main} aria-expanded={camera} onClick={() => setCamera(!camera)}>
        {camera ? words.camera.close : words.camera.open}
      </button>
      {camera && (
        <Suspense fallback={<p role="status">{words.camera.starting}</p>}>
          <Camera onSeen={taken} />
        </Suspense>
      )}
      <Find typed={typed} onType={setTyped} onEnter={() => taken(typed)} />
      <BigAnswer says={door.says} />
      <Guests door={door} list={list} shown={findGuests(list.guests, typed)} />
    </>
  );
}

function Place({ door: { stop, setStop }, list: { stops } }: { readonly door: Door; readonly list: GuestList }) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{words.where}</label>
      <select id={id} value={stop ?? ""} onChange={({ target }) => setStop(target.value || undefined)}>
        <option value="">{words.entrance}</option>
        {stops.map(({ venue, name }) => (
          <option key={venue} value={venue}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

type FindProps = { readonly typed: string; readonly onType: (typed: string) => void; readonly onEnter: () => void };

function Find({ typed, onType, onEnter }: FindProps) {
  const id = useId();
  return (
    <form
      className={classes.field}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label htmlFor={id}>{words.find}</label>
      <input
        id={id}
        type="search"
        value={typed}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onType(target.value)}
      />
      <small id={`${id}-hint`}>{words.findHint}</small>
    </form>
  );
}
