import type { OpinionKind, SatisfactionGrade } from "@kaimen/domain";
import type { UnitName } from "../places.js";

type Answer = { readonly reply: string; readonly adopted?: boolean; readonly reason?: string };

/** What an invented representative said, and what came of it. `days` is how many working days after the event it was answered; none on the spot. */
export type InventedOpinion = Answer & {
  readonly kind: OpinionKind;
  readonly text: string;
  readonly unit?: UnitName;
  readonly days?: number;
  readonly grade?: SatisfactionGrade;
};

export const OPINIONS: readonly InventedOpinion[] = [
  {
    kind: "QUESTION",
    text: "便民服务中心周末能不能办社保卡？",
    reply: "周六上午有人值班，可以办理社保卡的申领和补换。",
    grade: "VERY_SATISFIED",
  },
  {
    kind: "SUGGESTION",
    text: "建议在河东村口的候车点加一个遮雨棚。",
    unit: "村镇建设办公室",
    reply: "已列入本季度村口设施改造，材料到货后十个工作日内装好。",
    adopted: true,
    days: 5,
    grade: "SATISFIED",
  },
  {
    kind: "SUGGESTION",
    text: "建议把老街改成全天步行街。",
    unit: "村镇建设办公室",
    reply: "老街两侧住户的出入和消防通道都要经过这条路，暂不改为全天步行。",
    adopted: false,
    reason: "住户出行和消防通道无法另行解决；周末已试行限时步行。",
    days: 8,
    grade: "FAIRLY_SATISFIED",
  },
  {
    kind: "HELP",
    text: "红旗村三组的灌溉渠有一段塌了，眼看要用水。",
    unit: "农业综合服务中心",
    reply: "已派人看过现场，塌方的十二米渠段三天内修通。",
    days: 2,
    grade: "VERY_SATISFIED",
  },
  {
    kind: "COMPLAINT",
    text: "综合指挥中心上次接了电话，说回电却一直没有回。",
    unit: "党政办公室",
    reply: "经查是值班交接时漏记，已向您当面说明，并改为系统登记、当天回电。",
    days: 4,
  },
  {
    kind: "QUESTION",
    text: "污水处理厂提升以后，河边的气味什么时候能好？",
    unit: "村镇建设办公室",
    reply: "除臭设备已安装，正在调试，月底前投入运行，届时公布检测结果。",
    days: 3,
    grade: "SATISFIED",
  },
];
