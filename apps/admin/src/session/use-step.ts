import { useState } from "react";
import { wording } from "../wording/zh-CN.js";
import { AtTheDoor } from "./sign-in-routes.js";

/** One step at the door: whether it is being taken, and why it was refused. */
export function useStep<Values>(take: (values: Values) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const onFinish = async (values: Values) => {
    setBusy(true);
    setFault(undefined);
    await take(values).catch((error) => setFault(sentenceOf(error)));
    setBusy(false);
  };
  return { busy, fault, onFinish };
}

const sentenceOf = (error: unknown): string => {
  const { refused } = wording.door;
  return (error instanceof AtTheDoor && refused[error.code]) || refused.REFUSED || "";
};
