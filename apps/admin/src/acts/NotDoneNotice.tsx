import { Alert } from "antd";
import { wording } from "../wording/zh-CN.js";
import type { NotDone, SaidFault } from "./answer.js";

type Props = { readonly notDone: NotDone | "FAILED" | undefined };

/** Why nothing was done: with its article where the regulation says no, without reproach where somebody was quicker. */
export function NotDoneNotice({ notDone }: Props) {
  if (!notDone) return null;
  return <Alert type={kindOf(notDone)} title={sentenceOf(notDone)} role="alert" showIcon style={{ marginBottom: 16 }} />;
}

const kindOf = (notDone: NotDone | "FAILED") => (notDone !== "FAILED" && notDone.__typename === "OutOfTurn" ? "info" : "error");

const sentenceOf = (notDone: NotDone | "FAILED") => {
  const { taking } = wording;
  if (notDone === "FAILED") return taking.failed;
  if (notDone.__typename === "OutOfTurn") return taking.outOfTurn(taking.nowAt[notDone.nowAt] ?? notDone.nowAt);
  if (notDone.__typename === "InvalidInput") return notDone.faults.map(faultSentence).join("；");
  return taking.refused(taking.refusals[notDone.code](notDone.values as never), notDone.article);
};

export const faultSentence = ({ code, article, values }: SaidFault) => {
  const { taking } = wording;
  const said = taking.faults[code]((values ?? {}) as never);
  return article ? `${said}${taking.by(article)}` : said;
};
