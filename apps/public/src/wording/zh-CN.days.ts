import type { PublicationChannel } from "../gql/graphql.js";

/** The list of open days, and what a day's page says beside its plan. */
export const days = {
  title: "开放日",
  description: "将要举办和已经举办的政府开放日。",
  upcoming: "将要举办",
  upcomingNone: "现在没有已公告的开放日。",
  past: "已经举办",
  pastNone: "还没有举办过。",
  year: (year: number) => `${year} 年`,
  earlier: "看更早的",
  latest: "回到最近的",
  seats: (seats: number) => `${seats} 个名额`,
  results: {
    title: "这次办得怎么样",
    see: "看总结",
    came: (people: number) => ["到场代表", String(people), "人"] as [string, string, string],
    raised: (count: number) => ["提意见", String(count), "件"] as [string, string, string],
    answered: (count: number) => ["已答复", String(count), "件"] as [string, string, string],
    open: (count: number) => ["还没答复", String(count), "件"] as [string, string, string],
    withheld: "到场人数太少，不单独公布。",
    withheldShort: "人数太少，不单独公布",
    page: "结果与总结",
    description: "历年的政府开放日：来了多少人，提了多少意见，答复了多少，总结怎么写。",
    cameLabel: "到场代表",
    raisedLabel: "提意见",
    answeredLabel: "已答复",
    people: (count: number) => `${count} 人`,
    items: (count: number) => `${count} 件`,
    noSummary: "总结还没有发布。",
  },
  stops: {
    title: "参观点二维码",
    intro: "每个参观点一张，打印后贴在现场。扫一扫就能提意见，活动和参观点已经填好。",
    code: (stop: string) => `在“${stop}”提意见的二维码`,
    scan: "扫一扫，提意见",
    open: "打开表格看看",
  },
  copies: {
    title: "公告还发布在这些地方",
    leaving: "打开网址会离开本站。",
    columns: ["渠道", "网址或地点", "发布时间"],
    channels: { PORTAL: "政府网站", NEWS_MEDIA: "新闻媒体", WECHAT: "微信", WEIBO: "微博", VILLAGE_BOARD: "村务公开栏" } satisfies Record<
      PublicationChannel,
      string
    >,
  },
  keep: {
    title: "记下来",
    calendar: "存进手机日历",
    qr: "这一页的二维码",
    qrWhy: "用手机扫一扫打开这一页，也可以打印出来张贴。",
  },
};
