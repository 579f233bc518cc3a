import type { ReleaseStatus, ReleaseStep, ReleaseSubject } from "../gql/graphql.js";

const subjects: Record<ReleaseSubject, string> = { ANNOUNCEMENT: "公告", NOTICE: "公示", OPINION: "意见答复", SUMMARY: "活动总结" };
const steps: Record<ReleaseStep, string> = {
  OFFICE_REVIEW: "科室审核",
  LEADER_REVIEW: "领导审核",
  RELEASE_REVIEW: "发布审核",
  SECRECY_REVIEW: "保密审查",
};
const statuses: Record<ReleaseStatus, string> = { IN_REVIEW: "审查中", CLEARED: "审查通过", RETURNED: "已退回" };

/** Texts on their way out of the office. */
export const releases = {
  subjects,
  steps,
  statuses,
  subject: "种类",
  status: "状态",
  of: "关于",
  text: "文字",
  step: "现在该审",
  passed: "已审",
  submittedBy: "送审人",
  reason: "退回理由",
  none: "没有等待审查的文字。",
  read: "阅读",
  waitsForMe: "等我审",
  iWrote: "您是送审人，要由别人来审",
  iRead: "您已经审过前一步，要由别人来审",
  passedBy: (step: string, by: string, on: string) => `${step}：${by}，${on}`,
  pass: {
    name: "通过",
    says: "您读过下面的文字，同意这一步放行。放行的就是这段文字，改动一个字都要重新送审。",
    ground: "一人审两步的理由",
    groundHint: "只有制度允许时才填",
  },
  return: { name: "退回", says: "这段文字不放行，前面各步的审查也作废。送审人改好以后重新送审。" },
} as const;
