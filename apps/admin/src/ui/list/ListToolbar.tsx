import { Button, Checkbox, Flex, Popover, type TableColumnsType } from "antd";
import type { ReactNode } from "react";
import { wording } from "../../wording/zh-CN.js";

type Props<Row> = {
  readonly columns: TableColumnsType<Row>;
  readonly hidden: readonly string[];
  readonly onHide: (keys: readonly string[]) => void;
  readonly onRefresh: () => void;
  readonly children?: ReactNode;
};

/** What can be done with the whole list on the left; on the right how it is shown. */
export function ListToolbar<Row>({ columns, hidden, onHide, onRefresh, children }: Props<Row>) {
  const { list } = wording;
  const options = columns.map(({ key, title }) => ({ value: String(key), label: title as ReactNode }));
  const shown = options.map(({ value }) => value).filter((key) => !hidden.includes(key));
  const choose = (keys: string[]) => onHide(options.map(({ value }) => value).filter((key) => !keys.includes(key)));
  return (
    <Flex justify="space-between" align="center" gap={8} wrap style={{ marginBottom: 8 }}>
      <Flex gap={8} align="center" wrap>
        {children}
      </Flex>
      <Flex gap={4} style={{ marginLeft: "auto" }}>
        <Button type="text" size="small" onClick={onRefresh}>
          {list.refresh}
        </Button>
        <Button type="text" size="small" onClick={() => print()}>
          {list.print}
        </Button>
        <Popover trigger="click" placement="bottomRight" content={<Checkbox.Group options={options} value={shown} onChange={choose} />}>
          <Button type="text" size="small">
            {list.columns}
          </Button>
        </Popover>
      </Flex>
    </Flex>
  );
}
