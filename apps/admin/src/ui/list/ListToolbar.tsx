import { Button, Checkbox, Flex, Popover, type TableColumnsType } from "antd";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { wording } from "../../wording/zh-CN.js";
import classes from "./list.module.css";

type Props<Row> = {
  readonly columns: TableColumnsType<Row>;
  readonly hidden: readonly string[];
  readonly onHide: (keys: readonly string[]) => void;
  readonly onRefresh?: () => void;
  readonly inAndOut?: InAndOut;
  readonly children?: ReactNode;
};

/** The list as a table of a spreadsheet: the page that takes one in, and the acts that give it out. */
export type InAndOut = { readonly importAt?: string | false; readonly exports?: ReactNode };

/** What can be done with the whole list on the left: new, import, export; on the right how it is shown. */
export function ListToolbar<Row>({ columns, hidden, onHide, onRefresh, inAndOut = {}, children }: Props<Row>) {
  const { importAt, exports } = inAndOut;
  const { list } = wording;
  const options = columns.map(({ key, title }) => ({ value: String(key), label: title as ReactNode }));
  const shown = options.map(({ value }) => value).filter((key) => !hidden.includes(key));
  const choose = (keys: string[]) => onHide(options.map(({ value }) => value).filter((key) => !keys.includes(key)));
  return (
    <Flex className={classes.toolbar} justify="space-between" align="center" gap={8} wrap>
      <Flex gap={8} align="center" wrap>
        {children}
        {importAt && (
          <Link to={importAt}>
            <Button tabIndex={-1}>{list.takeIn}</Button>
          </Link>
        )}
        {exports}
      </Flex>
      <Flex gap={4} style={{ marginLeft: "auto" }}>
        {onRefresh && (
          <Button type="text" size="small" onClick={onRefresh}>
            {list.refresh}
          </Button>
        )}
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
