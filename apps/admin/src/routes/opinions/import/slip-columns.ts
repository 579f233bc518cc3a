import type { FormColumn } from "../../../intake/form-columns.js";
import { wording } from "../../../wording/zh-CN.js";
import { tables } from "../../../wording/zh-CN.tables.js";

const { opinions } = wording;

/** The ways in that somebody keys in. */
export const SLIP_CHANNELS = { PAPER: opinions.channels.PAPER, PHONE: opinions.channels.PHONE, ON_SITE: opinions.channels.ON_SITE };

/** The slip (意见建议征集表) as a table, a line each. */
export const SLIP_COLUMNS: readonly FormColumn[] = [
  {
    field: "text",
    titles: [opinions.text, "意见建议", "意见内容"],
    needed: true,
    how: tables.slips.text,
    example: `${tables.example}：路灯不亮`,
    width: 60,
  },
  { field: "kind", titles: [opinions.kind], how: tables.slips.kind(Object.values(opinions.kinds)), example: opinions.kinds.SUGGESTION },
  { field: "name", titles: ["姓名", opinions.raisedBy], how: tables.slips.name, example: "", width: 12 },
  { field: "phone", titles: [opinions.phone, "手机号", "联系电话"], how: tables.slips.phone, example: "" },
  { field: "stop", titles: [opinions.stop], how: tables.slips.stop, example: "", width: 24 },
  { field: "channel", titles: [opinions.channel], how: tables.slips.channel(Object.values(SLIP_CHANNELS)), example: SLIP_CHANNELS.PAPER },
  {
    field: "receivedOn",
    titles: [opinions.register.receivedOn, opinions.receivedOn],
    how: tables.slips.receivedOn,
    example: "",
    width: 14,
  },
];
