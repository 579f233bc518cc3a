import { Input } from "antd";
import { type ReactNode, useId, useState } from "react";
import type { ReleaseSubject } from "../../../gql/graphql.js";
import { useUnsaved } from "../../../ui/use-unsaved.js";
import { words } from "../../../wording/zh-CN.day.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";
import { ReleaseStanding } from "./ReleaseStanding.js";
import { SubmitRelease } from "./SubmitRelease.js";
import { useRelease } from "./use-release.js";

type Props = {
  readonly subject: ReleaseSubject;
  readonly of: string;
  readonly label: string;
  readonly hint: string;
  /** A first text where nothing was handed in yet. */
  readonly first: string;
  readonly tools?: (write: (text: string) => void) => ReactNode;
  /** What publishes it once it is read. */
  readonly children: ReactNode;
};

/** A text on its way out of the office: written, handed in, read by others, published. */
export function ReleaseText(props: Props) {
  const { release, loading } = useRelease(props.subject, props.of);
  if (loading) return null;
  return <Writing key={props.first} {...props} release={release} />;
}

function Writing({ subject, of, label, hint, first, tools, children, release }: Props & Pick<ReturnType<typeof useRelease>, "release">) {
  const handedIn = release?.text ?? first;
  const [text, setText] = useState(handedIn);
  const id = useId();
  useUnsaved(text !== handedIn);
  return (
    <>
      <label htmlFor={id}>
        <Heading>{label}</Heading>
      </label>
      <p className={classes.hint}>{hint}</p>
      <Input.TextArea id={id} value={text} onChange={({ target }) => setText(target.value)} rows={22} />
      <div className={classes.acts} style={{ marginTop: 12 }}>
        {tools?.(setText)}
        <SubmitRelease subject={subject} of={of} text={text} />
        {children}
      </div>
      <Heading>{words.release.standing}</Heading>
      <ReleaseStanding release={release} text={text} />
    </>
  );
}
