import { Table, type TableColumnsType, type TableProps } from "antd";
import { type ReactNode, useState } from "react";
import { wording } from "../../wording/zh-CN.js";
import { Pager } from "../Pager.js";
import type { AddressState } from "../use-address-state.js";
import { type InAndOut, ListToolbar } from "./ListToolbar.js";
import classes from "./list.module.css";

export const PAGE = 20;

type Props<Row extends object> = Pick<TableProps<Row>, "rowKey" | "loading" | "summary" | "rowSelection" | "expandable"> & {
  readonly label: string;
  readonly columns: TableColumnsType<Row>;
  readonly rows: readonly Row[];
  readonly acts?: (row: Row) => ReactNode;
  readonly actsWidth?: number;
  readonly toolbar?: ReactNode;
  readonly inAndOut?: InAndOut;
  readonly empty?: string;
  readonly onRefresh?: () => void;
  /** With pages: the state in the address, how many there are, and where the next page begins. */
  readonly pages?: { readonly address: AddressState; readonly total: number; readonly next?: string | null };
};

/** Every list of the office: toolbar, 序号, what is to be seen, a fixed 操作 column, and 共 n 条. */
export function OfficeList<Row extends object>({
  label,
  columns,
  rows,
  acts,
  actsWidth = 96,
  toolbar,
  inAndOut,
  empty,
  onRefresh,
  pages,
  ...table
}: Props<Row>) {
  const { list } = wording;
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const before = pages ? (pages.address.page - 1) * PAGE : 0;
  const shown = columns.filter(({ key }) => !hidden.includes(String(key)));
  return (
    <section aria-label={label} className={classes.list}>
      <ListToolbar columns={columns} hidden={hidden} onHide={setHidden} onRefresh={onRefresh} inAndOut={inAndOut}>
        {toolbar}
      </ListToolbar>
      <Table
        size="small"
        pagination={false}
        dataSource={[...rows]}
        {...(rows.length > 0 && { scroll: { x: "max-content" } })}
        locale={{ emptyText: empty ?? list.none }}
        {...table}
        columns={[
          { title: list.number, key: "number", width: 56, render: (_, __, at) => before + at + 1 },
          ...shown,
          ...(acts
            ? [
                {
                  title: list.acts,
                  key: "acts",
                  className: classes.acts,
                  fixed: "right" as const,
                  width: actsWidth,
                  render: (_: unknown, row: Row) => acts(row),
                },
              ]
            : []),
        ]}
      />
      {pages ? <Pager {...pages} /> : <p style={{ textAlign: "right", margin: "8px 0 0" }}>{list.total(rows.length)}</p>}
    </section>
  );
}
