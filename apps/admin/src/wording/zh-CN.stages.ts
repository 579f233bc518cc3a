/** The stages that have an entry of their own in the menu: what is done there, and when a day comes there. */
export const stages = {
  applying: {
    says: "收报名、代录电话和纸质报名、请单位推荐（依据第五条）。",
    none: "现在没有正在征集报名的开放日。发布公告后，开放日会出现在这里。",
  },
  reviewing: {
    says: "各部门逐个审查人选，每个部门都通过才算通过（依据第五条）。",
    none: "现在没有正在联合审查的开放日。截止报名后，开放日会出现在这里。",
  },
  selecting: {
    says: "看名额够不够，抽签或拟定名单（依据第五条）。",
    none: "现在没有正在遴选的开放日。完成联合审查后，开放日会出现在这里。",
  },
  notices: {
    says: "写公示、送审、发布，处理异议，确定名单（依据第五条）。",
    none: "现在没有要公示的开放日。名单产生后，开放日会出现在这里。",
  },
  theDay: {
    says: "邀请和递补，活动当天签到（依据第五条、第八条）。",
    none: "现在没有等着举行的开放日。名单确定后，开放日会出现在这里。",
  },
  summaries: {
    says: "写总结、送审、公开，全部意见答复后归档（依据第八条）。",
    none: "现在没有要总结的开放日。活动结束后，开放日会出现在这里。",
  },
  step: "这一步",
  later: "也看已经过了这一步的",
  go: (page: string) => `去“${page}”`,
} as const;
