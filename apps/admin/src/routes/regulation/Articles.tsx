import { Table, Typography } from "antd";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { wording } from "../../wording/zh-CN.js";
import type { Regulation } from "./RegulationPage.js";

const { regulation: words } = wording;

/** Each article restated, which never poses as the law, with the clauses that it lays down. */
export const Articles = ({ articles }: { readonly articles: Regulation["articles"] }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16, marginTop: 24 }}>
      {words.articlesTitle}
    </Typography.Title>
    <Table
      rowKey="article"
      size="small"
      pagination={false}
      dataSource={articles}
      scroll={{ x: 720 }}
      columns={[
        { title: words.article, dataIndex: "article", width: 90 },
        { title: words.gist, dataIndex: "gist" },
        { title: words.clause, width: 220, render: (_, { clauses }) => clauses.map(clauseName).join("、") || "—" },
      ]}
    />
  </>
);
