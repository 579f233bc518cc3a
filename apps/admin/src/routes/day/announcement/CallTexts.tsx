import { type CallTextFacts, callText, LONGEST_ON, lengthOf, type PublicationChannel } from "@kaimen/domain";
import { App, Button, Flex, Input, Tabs } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import classes from "../day.module.css";
import { Heading } from "../Heading.js";

const { copies: labels } = words;

/** The call in the words of each channel, ready to be copied. */
export const CallTexts = ({ facts }: { readonly facts: CallTextFacts }) => (
  <section aria-label={labels.texts}>
    <Heading>{labels.texts}</Heading>
    <p className={classes.hint}>{labels.textsHint}</p>
    <Tabs
      items={(Object.keys(terms.publicationChannels) as PublicationChannel[]).map((channel) => ({
        key: channel,
        label: terms.publicationChannels[channel],
        children: <CallText channel={channel} text={callText(channel, facts)} />,
      }))}
    />
  </section>
);

function CallText({ channel, text }: { readonly channel: PublicationChannel; readonly text: string }) {
  const { message } = App.useApp();
  const most = (LONGEST_ON as Partial<Record<PublicationChannel, number>>)[channel];
  const copy = () => navigator.clipboard.writeText(text).then(() => message.success(labels.copied));
  return (
    <>
      <Input.TextArea
        readOnly
        value={text}
        rows={Math.min(16, text.split("\n").length + 3)}
        aria-label={labels.textFor(terms.publicationChannels[channel])}
        onFocus={({ target }) => target.select()}
      />
      <Flex gap={12} align="center" style={{ marginTop: 8 }}>
        <Button onClick={() => void copy()}>{labels.copy}</Button>
        <span className={classes.hint} style={{ margin: 0 }}>
          {labels.length(lengthOf(text), most)}
        </span>
      </Flex>
    </>
  );
}
