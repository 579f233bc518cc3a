import { Table, Typography } from "antd";
import { saidContent } from "../../wording/said-content.js";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { wording } from "../../wording/zh-CN.js";
import { forces } from "../../wording/zh-CN.plan.js";
import type { Setting } from "./RegulationPage.js";
import { LayDownSetting, LiftSetting, onlyOne } from "./SettingActs.js";

const { regulation: words, list } = wording;

/** What the office may lay down itself, what holds now, and what holds where it lays nothing down. */
export const Settings = ({ settings, version }: { readonly settings: readonly Setting[]; readonly version: string }) => (
  <>
    <Typography.Title level={2} style={{ fontSize: 16, marginTop: 24 }}>
      {words.settingsTitle}
    </Typography.Title>
    <p>{words.settingsText}</p>
    <Table
      rowKey="clause"
      size="small"
      pagination={false}
      dataSource={settings}
      scroll={{ x: 1000 }}
      footer={() => list.total(settings.length)}
      columns={[
        { title: list.number, width: 64, render: (_, __, at) => at + 1 },
        { title: words.clause, width: 150, render: (_, { clause }) => clauseName(clause) },
        { title: words.force, width: 80, render: (_, { force }) => forces[force] },
        { title: words.now, render: (_, { content }) => saidContent(content) },
        { title: words.usual, render: (_, { usual }) => saidContent(usual) },
        { title: words.laidDownOn, width: 120, render: (_, { laidDownOn }) => laidDownOn ?? words.notLaidDown },
        {
          title: list.acts,
          fixed: "right",
          width: 160,
          render: (_, setting) => onlyOne(setting.usual) ?? <Acts setting={setting} version={version} />,
        },
      ]}
    />
  </>
);

const Acts = (of: { readonly setting: Setting; readonly version: string }) => (
  <>
    <LayDownSetting {...of} />
    <LiftSetting {...of} />
  </>
);
