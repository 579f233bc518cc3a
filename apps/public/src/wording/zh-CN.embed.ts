/** The box that a county portal shows, and the page that says how. */
export const embed = {
  seats: (count: number) => ["名额", String(count), "名"] as [string, string, string],
  applied: (count: number) => ["已报名", String(count), "人"] as [string, string, string],
  raised: (count: number) => ["收到意见", String(count), "件"] as [string, string, string],
  answered: (count: number) => ["已答复", String(count), "件"] as [string, string, string],
  updated: (minute: string) => `更新时间：${minute}`,
  title: "嵌入县级门户",
  intro: "上级门户、部门网站可以放一个小框，显示下一次开放日、报名入口和最新数字。",
  code: "把这两行放进网页",
  codeWhy: "第一行放在要显示的位置。脚本打不开时，里面的链接照样能用。",
  looks: "放好以后的样子",
  safe: "放心用",
  safeLines: [
    "不用 Cookie，不收集访客信息，不向别的网站要内容。",
    "只有一个脚本文件，样式与门户互不影响。",
    "门户用内容安全策略的，在 script-src 和 connect-src 里加上本站地址。",
    "英文版把 data-language 写成 en；数字每五分钟更新一次。",
  ],
};
