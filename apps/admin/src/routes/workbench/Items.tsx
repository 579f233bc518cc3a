import type { CivilDate } from "@kaimen/domain";
import { Table } from "antd";
import { Link } from "react-router";
import { DueTag } from "../../ui/DueTag.js";
import { wording } from "../../wording/zh-CN.js";
import { byDue, type Item } from "./item.js";

type Props = {
  readonly items: readonly Item[];
  readonly workingDays: readonly CivilDate[];
  readonly none: string;
  readonly others?: boolean;
};

const { desk, taking, roles } = wording;

/** What is to be done, what is due first on top. */
export const Items = ({ items, workingDays, none, others }: Props) => (
  <Table
    rowKey="key"
    size="small"
    pagination={items.length > 10 ? { pageSize: 10, showSizeChanger: false } : false}
    showHeader={false}
    dataSource={[...items].sort(byDue)}
    locale={{ emptyText: none }}
    columns={[
      {
        key: "due",
        width: 170,
        render: (_, item) => <DueTag due={item.due} provisional={item.provisional ?? false} workingDays={workingDays} />,
      },
      { key: "what", render: (_, item) => <What item={item} /> },
      {
        key: "whose",
        width: 180,
        render: (_, { whose, article, due }) =>
          others ? desk.waitsFor(whose.map((role) => roles[role]).join("、")) : (due || article) && taking.basis(article),
      },
    ]}
  />
);

const What = ({ item: { what, about, to } }: { readonly item: Item }) => (
  <>
    <Link to={to}>{what}</Link> · {about}
  </>
);
