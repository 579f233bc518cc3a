import { isListSettled } from "@kaimen/domain";
import { Alert, Button, Flex, Select, Skeleton } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { findGuests } from "../../../door/find-guest.js";
import { seenAt } from "../../../door/guest-list.js";
import { useMay } from "../../../session/me.js";
import { BASE } from "../../../site/mounted.js";
import { acts } from "../../../wording/zh-CN.acts.js";
import { minuteOf } from "../../../wording/zh-CN.dates.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { type Day, useDay } from "../DayFrame.js";
import dayClasses from "../day.module.css";
import { BeginDay } from "./BeginDay.js";
import { CloseDay } from "./CloseDay.js";
import { DoorAnswer } from "./DoorAnswer.js";
import { DoorSearch } from "./DoorSearch.js";
import classes from "./door.module.css";
import { StandIn } from "./StandIn.js";
import { UndoCheckIn } from "./UndoCheckIn.js";
import { useCheckIn } from "./use-check-in.js";
import { type DoorList, useDoorList } from "./use-door-list.js";

const { door: labels } = words;
const OPEN: readonly Day["status"][] = ["UNDER_WAY", "HELD"];

/** The door of the day, made for a phone: scan or search, a big answer, and the list. */
export function DoorPage() {
  const day = useDay();
  const { list, failed, read, note } = useDoorList(day.id);
  if (failed) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!list) return <Skeleton active />;
  return (
    <>
      <OnThePhone day={day} />
      {isListSettled(day.status) && (
        <p>
          <Link to={`/open-days/${day.id}/sheets`}>{words.sheets.open}</Link>
        </p>
      )}
      <Inside day={day} list={list} note={note} onRead={() => void read()} />
    </>
  );
}

/** The evening before is early enough to take the list along. */
const OnThePhone = ({ day: { id, status } }: { readonly day: Day }) =>
  status === "SETTLED" || status === "UNDER_WAY" ? (
    <p>
      <a href={`${BASE}/door/${id}`}>{labels.phone}</a>
      <span className={dayClasses.hint}> {labels.phoneHint}</span>
    </p>
  ) : null;

function Inside({ day, list, note, onRead }: Props) {
  if (!OPEN.includes(day.status) && list.guests.every(({ checkIns }) => checkIns.length === 0))
    return (
      <>
        <p className={dayClasses.hint}>{labels.notOpen}</p>
        {day.status === "SETTLED" && <BeginDay day={day.id} />}
      </>
    );
  return <AtTheDoor day={day} list={list} note={note} onRead={onRead} />;
}

type Props = {
  readonly day: Day;
  readonly list: DoorList;
  readonly note: ReturnType<typeof useDoorList>["note"];
  readonly onRead: () => void;
};

function AtTheDoor({ day, list, note, onRead }: Props) {
  const { may } = useMay();
  const [stop, setStop] = useState("");
  const [typed, setTyped] = useState("");
  const at = stop || undefined;
  const { checkIn, answer } = useCheckIn({ day: day.id, stop: at, list, note });
  const open = OPEN.includes(day.status);
  const guests = findGuests(list.guests, typed);
  const here = list.guests.filter((guest) => seenAt(guest, [], at));
  const places = [{ value: "", label: labels.entrance }, ...day.itinerary.map(({ venue, name }) => ({ value: venue, label: name }))];
  return (
    <section className={classes.door} aria-label={labels.title}>
      <div className={classes.where}>
        <span aria-hidden="true">{labels.where}</span>
        <Select options={places} value={stop} onChange={setStop} size="large" aria-label={labels.where} />
      </div>
      {open && (
        <DoorSearch typed={typed} onType={setTyped} onEnter={() => void checkIn(typed, guests).then((done) => done && setTyped(""))} />
      )}
      <DoorAnswer answer={answer} />
      <p aria-live="polite">{labels.counted(here.length, list.guests.length)}</p>
      <ul className={classes.guests}>
        {guests.map((guest) => {
          const since = seenAt(guest, [], at);
          return (
            <li key={guest.receiptNumber} data-here={Boolean(since)}>
              <span>
                <strong>{guest.name ?? wording.applications.erased}</strong> {guest.receiptNumber}
                <small>{`${wording.categories[guest.category] ?? guest.category} · ${guest.villageOrUnit}`}</small>
              </span>
              {since && <small>{`${labels.here} ${minuteOf(since).slice(11)}`}</small>}
              {!since && open && <Button onClick={() => void checkIn(guest.receiptNumber, [guest])}>{acts.checkIn.name}</Button>}
              {!since && !open && <small>{labels.notHere}</small>}
              {since && open && may("ORGANISER") && (
                <UndoCheckIn day={day.id} receiptNumber={guest.receiptNumber} stop={at} onDone={note} />
              )}
            </li>
          );
        })}
      </ul>
      {day.status === "UNDER_WAY" && (
        <Flex gap={8} wrap align="center">
          <StandIn day={day.id} list={list} onDone={onRead} />
          <CloseDay day={day.id} />
        </Flex>
      )}
    </section>
  );
}
