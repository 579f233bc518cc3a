/**
 * What an act does, on what basis, and what cannot be undone: told before it is taken. `basis` is the article that wants the act; what the
 * office may refuse by its own setting says so when it is refused.
 */
export type ActWords = { readonly name: string; readonly says: string; readonly basis: string; readonly final?: string };

const PEOPLE = "个人信息保护法";

export const acts = {
  planOpenDay: { name: "拟定方案", says: "存下方案，等分管领导批准。批准前公众看不到。", basis: "第三条、第六条、第七条、第八条" },
  reviseOpenDay: { name: "修改方案", says: "按新内容存下。已批准的方案改动后，要重新批准。", basis: "第三条、第六条、第七条、第八条" },
  approveOpenDay: {
    name: "批准方案",
    says: "方案按现行制度再核一遍后批准，从此由这一版制度管辖。与一般做法不同的地方要写理由，理由对外公开。",
    basis: "第五条",
    final: "批准后适用的制度版本不再改变。",
  },
  formSelectionGroup: {
    name: "成立遴选小组",
    says: "记下小组成员和今天的日期。之后可以发布公告。",
    basis: "第五条",
    final: "成立日期不能改。",
  },
  submitRelease: {
    name: "送审",
    says: "把现在的文字交审。审核人不能是起草人，改动一个字都要重新送审。",
    basis: "本单位设定：发布审核、保密审查",
  },
  announceOpenDay: {
    name: "发布公告",
    says: "审完的文字立即对外公开，报名开始。",
    basis: "第五条",
    final: "公告发布后不能撤下，报名截止日只能延后，不能提前。",
  },
  extendCall: { name: "延长报名", says: "报名截止日往后延，理由对外公开。", basis: "第五条", final: "延长后不能再提前。" },
  closeRegistration: { name: "截止报名", says: "不再接受报名，进入联合审查。", basis: "第五条", final: "截止后不能重开报名。" },
  postponeOpenDay: {
    name: "延期举行",
    says: "换一个日期，阶段不变，各期限重新计算，理由对外公开。",
    basis: "第三条",
    final: "日期只能往后。",
  },
  cancelOpenDay: { name: "取消活动", says: "活动停办，对外公开理由，通知所有报名的人。", basis: "第三条", final: "取消后不能恢复。" },
  enterApplication: { name: "代录报名", says: "替来电、来信、到场的人录入，和网上报名一样审核。", basis: "第四条、第五条" },
  mergeDuplicate: {
    name: "合并",
    says: "把这份报名并入较早的那份，理由记入日志。",
    basis: "第五条：一人一个名额",
    final: "合并后不能拆开。",
  },
  keepBoth: { name: "不是同一人", says: "两份报名都保留，去掉疑似标记。", basis: "第五条：一人一个名额" },
  withdrawOnBehalf: {
    name: "代为撤回",
    says: "按本人要求撤回报名，理由记入日志。",
    basis: "第四条",
    final: "撤回后不能恢复，只能重新报名。",
  },
  unmaskApplicant: { name: "查看完整信息", says: "显示姓名、电话等。谁在什么时候为什么看，都记入日志。", basis: PEOPLE },
  inviteNomination: {
    name: "请单位推荐",
    says: "给这个单位一个推荐链接。已给过的，旧链接作废，换成新的。",
    basis: "第五条",
    final: "链接只显示这一次。",
  },
  openJointReview: { name: "开始联合审查", says: "指定参加的部门和审查人员。每名人选要每个部门都通过。", basis: "第五条" },
  appointReviewer: { name: "增派审查人员", says: "给部门加一名审查人员，接手因回避而没人审的人选。", basis: "第五条" },
  pass: { name: "通过", says: "本部门同意这名人选。", basis: "第五条" },
  returnCandidate: { name: "退回", says: "本部门不同意这名人选，必须写理由。", basis: "第五条" },
  changeReviewDecision: { name: "改变意见", says: "以新的意见为准，原来的意见留着备查。", basis: "第五条" },
  recuseReviewer: {
    name: "回避",
    says: "与人选有利害关系的审查人员退出，由同部门其他人审。",
    basis: "第五条",
    final: "回避后，这个人对这名人选的意见不再算数。",
  },
  concludeJointReview: {
    name: "完成联合审查",
    says: "所有人选都有结论后结束审查，进入遴选。",
    basis: "第五条",
    final: "结束后不能再加人选。",
  },
  reallocateSeats: { name: "调剂名额", says: "改变各组的“至少”和“至多”，总名额不变，理由对外公开。", basis: "第五条" },
  commitDraw: {
    name: "锁定抽签名单",
    says: "锁定人选、名额和随机来源，并公布它们的校验值，之后才能掷骰或摇号。",
    basis: "第五条",
    final: "锁定后名单、名额和来源都不能改。",
  },
  recordDrawSources: { name: "录入随机来源", says: "照实录入现场摇出的数字。", basis: "第五条", final: "只能录一次，录错也不能改。" },
  drawLots: { name: "抽签", says: "按锁定的名单和录入的数字算出结果，立即对外公布。", basis: "第五条", final: "只抽一次，结果不能改。" },
  admitAll: { name: "全部入选", says: "人数没有超过名额，通过审查的人全部入选。", basis: "第五条", final: "名单定下后不能改。" },
  drawUpList: { name: "拟定名单", says: "由主办单位按名额拟定名单和候补，理由对外公开。", basis: "第五条", final: "名单定下后不能改。" },
  publishNotice: {
    name: "公示名单",
    says: "审完的文字和遮盖后的名单立即对外公示，从次日起算公示期。",
    basis: "第五条",
    final: "公示后不能撤回。",
  },
  decideObjection: {
    name: "处理异议",
    says: "成立的，被提异议的人出名单，候补依次递补。理由告诉提出人。",
    basis: "第五条",
    final: "决定后不能改。",
  },
  unmaskObjector: { name: "查看提出人", says: "显示提出人的姓名和电话。谁在什么时候为什么看，都记入日志。", basis: PEOPLE },
  settleOpenDay: { name: "确定名单", says: "名单定下，并向入选的人发出邀请。", basis: "第五条", final: "确定后不再受理异议。" },
  acceptOnBehalf: { name: "代为接受", says: "记下本人口头答应参加。", basis: "第五条" },
  declineOnBehalf: { name: "代为谢绝", says: "记下本人不来，名额按顺序给候补。", basis: "第五条", final: "谢绝后名额不再保留。" },
  lapseInvitations: {
    name: "收回未答复的邀请",
    says: "过了期限没答复的，名额按顺序给候补。",
    basis: "本单位设定：答复邀请的期限",
    final: "收回后名额不再保留。",
  },
  beginDay: { name: "活动开始", says: "打开签到。", basis: "第八条", final: "开始后不能延期或取消。" },
  checkIn: { name: "签到", says: "记下到场时间。", basis: "第八条" },
  undoCheckIn: { name: "撤销签到", says: "点错了人时撤销，理由记入日志。", basis: "第八条" },
  standIn: {
    name: "现场替补",
    says: "未到的人让出名额，由在场的候补按抽签顺序替补。",
    basis: "第五条",
    final: "让出的名额不能收回，没到场的候补不再递补。",
  },
  closeDay: { name: "活动结束", says: "活动结束，开始整理意见和总结。之后仍可补录签到。", basis: "第八条", final: "结束后不能重开。" },
  publishSummary: { name: "公开总结", says: "审完的总结立即对外公开。", basis: "第八条", final: "公开后不能撤回，签到不能再改。" },
  archiveOpenDay: { name: "归档", says: "每条意见都答复本人后，活动归档。", basis: "第八条", final: "归档后不能再改。" },
} as const satisfies Readonly<Record<string, ActWords>>;

export type ActName = keyof typeof acts;

export const act = {
  does: "将会",
  basis: "依据",
  final: "不可撤销",
  cancel: "取消",
  refusedTitle: "不能这样办",
  office: "本单位设定",
  quicker: (now: string) => `有人先办了一步，或这一步已经过了。现在是：${now}。`,
  reload: "刷新",
  faultsTitle: "请改正",
  failed: "没有办成。请检查网络后再试，没有提交的内容还在。",
  forbidden: "您的角色不能办这一步。",
  done: (name: string) => `${name}：已办好`,
  leave: "还没有提交，确定关闭吗？",
  byRole: (roles: string) => `由${roles}办理`,
};

/** Where something stands that is no status of an open day. */
export const standings: Readonly<Record<string, string>> = {
  COMMITTED: "名单已锁定",
  UNCOMMITTED: "名单还没锁定",
  RECORDED: "随机来源已录入",
  DRAWN: "已抽签",
  RECUSED: "已回避",
  TEXT_CHANGED: "文字已改动",
  INVITED: "还没有答复邀请",
  ACCEPTED: "已接受",
  DECLINED: "已谢绝",
  LAPSED: "邀请已收回",
  WITHDREW: "本人撤回",
  ABSENT: "已由候补替补",
  STRUCK: "已除名",
  CLEARED: "已审完",
  IN_REVIEW: "审核中",
  UPHELD: "异议成立",
  DISMISSED: "异议不成立",
};
