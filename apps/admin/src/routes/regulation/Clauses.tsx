import { Table, Typography } from "antd";
import { saidContent } from "../../wording/said-content.js";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { wording } from "../../wording/zh-CN.js";
import { forces } from "../../wording/zh-CN.plan.js";
import type { Regulation } from "./RegulationPage.js";

const { regulation: words, taking, list } = wording;

/** Every clause with where it comes from: what the office has set is never shown as law. */
export const Clauses = ({ clauses }: { readonly clauses: Regulation["clauses"] }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16, marginTop: 24 }}>
      {words.clausesTitle}
    </Typography.Title>
    <Table
      rowKey="name"
      size="small"
      pagination={false}
      dataSource={clauses}
      scroll={{ x: 720 }}
      footer={() => list.total(clauses.length)}
      columns={[
        { title: list.number, width: 64, render: (_, __, at) => at + 1 },
        { title: words.clause, width: 160, render: (_, { name }) => clauseName(name) },
        { title: words.basis, width: 120, render: (_, { article }) => taking.basis(article) },
        { title: words.force, width: 90, render: (_, { force }) => forces[force] },
        { title: words.content, render: (_, { content }) => saidContent(content) },
      ]}
    />
  </>
);
