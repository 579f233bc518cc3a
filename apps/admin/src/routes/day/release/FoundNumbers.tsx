import { personalIdentifiers } from "@kaimen/domain";
import { Alert, Button } from "antd";
import { CONTACT_PHONE } from "../../../site/mounted.js";
import { words } from "../../../wording/zh-CN.day.js";
import { faults } from "../../../wording/zh-CN.faults.js";

type Props = { readonly text: string; readonly onShow: (from: number, to: number) => void };

const { release: labels } = words;

/** Each number of a person in the text, beside the field while it is typed: with one of them nothing can be handed in. */
export function FoundNumbers({ text, onShow }: Props) {
  const found = personalIdentifiers(text, CONTACT_PHONE ? [CONTACT_PHONE] : []);
  if (found.length === 0) return null;
  const list = found.map(({ kind, from, to, line, excerpt }) => (
    <li key={from}>
      {faults.PERSONAL_IDENTIFIER({ kind, line, excerpt })}{" "}
      <Button size="small" type="link" onClick={() => onShow(from, to)}>
        {labels.showIt}
      </Button>
    </li>
  ));
  return <Alert role="alert" type="error" showIcon title={labels.numbers(found.length)} description={<ul>{list}</ul>} />;
}
