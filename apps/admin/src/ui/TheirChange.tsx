import { Alert, Button, Radio, Table } from "antd";
import { type ReactNode, useState } from "react";
import { wording } from "../wording/zh-CN.js";

export type Differing = { readonly key: string; readonly name: string; readonly mine: ReactNode; readonly theirs: ReactNode };
export type Choice = "MINE" | "THEIRS";

type Props = {
  /** What a colleague has changed since this was read; nothing where she took a step and changed no word. */
  readonly rows: readonly Differing[];
  readonly onChosen: (choices: Readonly<Record<string, Choice>>) => void;
};

const { theirs: words } = wording;

/** Both values side by side: nothing is written over before somebody has chosen. */
export function TheirChange({ rows, onChosen }: Props) {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const open = rows.filter(({ key }) => !choices[key]).length;
  return (
    <section aria-label={words.title}>
      <Alert role="alert" type="warning" showIcon title={words.title} description={rows.length > 0 ? words.choose : words.noWords} />
      {rows.length > 0 && (
        <Table
          rowKey="key"
          size="small"
          pagination={false}
          dataSource={[...rows]}
          columns={[
            { title: words.field, dataIndex: "name", width: 96 },
            { title: words.mine, dataIndex: "mine" },
            { title: words.theirs, dataIndex: "theirs" },
            {
              title: words.use,
              width: 150,
              render: (_, { key, name }) => (
                <Radio.Group
                  aria-label={words.whichFor(name)}
                  value={choices[key]}
                  onChange={({ target }) => setChoices({ ...choices, [key]: target.value as Choice })}
                  options={[
                    { value: "MINE", label: words.keep },
                    { value: "THEIRS", label: words.take },
                  ]}
                />
              ),
            },
          ]}
        />
      )}
      <p>
        <Button type="primary" disabled={open > 0} onClick={() => onChosen(choices)}>
          {words.goOn}
        </Button>{" "}
        {open > 0 && words.open(open)}
      </p>
    </section>
  );
}
