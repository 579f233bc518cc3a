import type { CivilDate } from "@kaimen/domain";

const spoken = (day: CivilDate) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** The call in its usual parts (公告). Fixed lines of the office belong in it; nobody's mobile does. */
export const announcement = (
  theme: string,
  date: CivilDate,
  closes: CivilDate,
): string => `水东镇人民政府关于开展“${theme}”政府开放日活动的公告

一、活动主题：${theme}
二、活动时间：${spoken(date)} 09:00—11:30
三、活动内容：参观考察、观摩体验、座谈交流
四、报名条件：年满18周岁、具有完全民事行为能力，在本镇工作、生活或学习
五、报名方式：网上报名、微信、电话或到镇便民服务中心填表，${spoken(closes)}24:00截止
六、代表产生：报名人选经有关部门联合审查，超过名额的公开抽签，名单公示5个工作日

（演示数据）`;
