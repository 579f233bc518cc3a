import { Input } from "antd";
import { type ReactNode, useEffect, useId, useState } from "react";
import type { ReleaseSubject } from "../../../gql/graphql.js";
import { type Choice, TheirChange } from "../../../ui/TheirChange.js";
import { useUnsaved } from "../../../ui/use-unsaved.js";
import { words } from "../../../wording/zh-CN.day.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { FoundNumbers } from "./FoundNumbers.js";
import { ReleaseStanding } from "./ReleaseStanding.js";
import { SubmitRelease } from "./SubmitRelease.js";
import type { ShownRelease } from "./use-release.js";

export type Written = {
  readonly subject: ReleaseSubject;
  readonly of: string;
  readonly label: string;
  readonly hint: string;
  /** A first text where nothing was handed in yet. */
  readonly first: string;
  readonly tools?: (write: (text: string) => void) => ReactNode;
  /** The text as everybody will read it, beside the field. */
  readonly preview: (text: string) => ReactNode;
  /** What publishes it once it is read. */
  readonly children: ReactNode;
};

/** What was handed in when this page was read: only that is written over. */
type Read = { readonly text: string; readonly hash: string };

const readOf = (release: ShownRelease | undefined, first: string): Read =>
  release ? { text: release.text, hash: release.textHash } : { text: first, hash: "NONE" };

/** The field, its preview, and what a colleague has handed in since. */
export function Writing({ subject, of, label, hint, first, tools, preview, children, release }: Written & { release?: ShownRelease }) {
  const [read, setRead] = useState(() => readOf(release, first));
  const [text, setText] = useState(read.text);
  const id = useId();
  const now = readOf(release, first);
  const newer = now.hash !== read.hash;
  const mine = text !== read.text && text !== now.text;
  useUnsaved(text !== read.text);

  // Nobody has typed here, or the very same: then there is nothing to choose.
  useEffect(() => {
    if (newer && !mine) setText(now.text), setRead(now);
  }, [newer, mine]);

  const choose = ({ text: choice }: Readonly<Record<string, Choice>>) => {
    if (choice === "THEIRS") setText(now.text);
    setRead(now);
  };
  return (
    <>
      {newer && mine && <TheirChange rows={[{ key: "text", name: label, ...bothOf(text, now.text) }]} onChosen={choose} />}
      <div className={classes.halves}>
        <div>
          <label htmlFor={id}>
            <Heading>{label}</Heading>
          </label>
          <p className={classes.hint}>{hint}</p>
          <Input.TextArea id={id} value={text} onChange={({ target }) => setText(target.value)} rows={22} />
          <FoundNumbers text={text} onShow={(from, to) => select(id, from, to)} />
          <div className={classes.acts} style={{ marginTop: 12 }}>
            {tools?.(setText)}
            <SubmitRelease subject={subject} of={of} text={text} read={read.hash} />
            {children}
          </div>
          <Heading>{words.release.standing}</Heading>
          <ReleaseStanding release={release} text={text} />
        </div>
        <div>
          <Heading>{words.announcement.preview}</Heading>
          {preview(text)}
        </div>
      </div>
    </>
  );
}

/** Goes to the place in the text, and marks it. */
function select(id: string, from: number, to: number): void {
  const field = document.getElementById(id) as HTMLTextAreaElement | null;
  field?.focus();
  field?.setSelectionRange(from, to);
}

const whole = (text: string) => <div className={classes.whole}>{text}</div>;
const bothOf = (mine: string, theirs: string) => ({ mine: whole(mine), theirs: whole(theirs) });
