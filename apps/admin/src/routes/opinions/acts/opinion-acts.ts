import type { ComponentType } from "react";
import type { OpenDayStatus, Role } from "../../../gql/graphql.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Opinion, Units } from "../OpinionPage.js";
import { DraftReply, ReplyToOpinion, SendBackReply, SignOffReply } from "./Answering.js";
import { AskForExtension, DeclineExtension, GrantExtension } from "./Extending.js";
import { AcknowledgeOpinion, AssignOpinion, ReturnOpinion } from "./Handing.js";
import { PublishOpinion } from "./PublishOpinion.js";
import { ReplyOnTheSpot } from "./ReplyOnTheSpot.js";
import { SuperviseOpinion } from "./SuperviseOpinion.js";

export type OpinionAct = { readonly opinion: Opinion; readonly units: Units; readonly unless: string | undefined };

export type ActOnOpinion = {
  readonly name: string;
  readonly Act: ComponentType<OpinionAct>;
  readonly roles: readonly Role[];
  /** Shows, never decides: the server answers whether the act may be taken. */
  readonly fits: (opinion: Opinion, day: OpenDayStatus | undefined) => boolean;
  readonly when: string;
};

const { acts } = wording.opinions;
const at =
  (...statuses: readonly Opinion["status"][]) =>
  ({ status }: Opinion) =>
    statuses.includes(status);
const asked = ({ rounds }: Opinion) => rounds.at(-1)?.extensions.some(({ outcome }) => outcome === "ASKED") ?? false;
const atWork = at("ACKNOWLEDGED", "DRAFTED");

/** In the order of an opinion's life. */
export const OPINION_ACTS: readonly ActOnOpinion[] = [
  { ...of("assign"), Act: AssignOpinion, roles: ["ORGANISER"], fits: at("REGISTERED", "ASSIGNED") },
  {
    ...of("onTheSpot"),
    Act: ReplyOnTheSpot,
    roles: ["ORGANISER"],
    fits: (opinion, day) => opinion.status === "REGISTERED" && (day === "UNDER_WAY" || day === "HELD"),
  },
  { ...of("acknowledge"), Act: AcknowledgeOpinion, roles: ["OPINION_HANDLER"], fits: at("ASSIGNED") },
  { ...of("return"), Act: ReturnOpinion, roles: ["OPINION_HANDLER"], fits: at("ASSIGNED") },
  { ...of("draft"), Act: DraftReply, roles: ["OPINION_HANDLER"], fits: atWork },
  { ...of("signOff"), Act: SignOffReply, roles: ["APPROVER"], fits: at("DRAFTED") },
  { ...of("sendBack"), Act: SendBackReply, roles: ["APPROVER"], fits: at("DRAFTED") },
  { ...of("reply"), Act: ReplyToOpinion, roles: ["ORGANISER", "OPINION_HANDLER"], fits: at("SIGNED_OFF") },
  {
    ...of("publish"),
    Act: PublishOpinion,
    roles: ["ORGANISER"],
    fits: ({ status, rounds }) => status === "REPLIED" && !rounds.at(-1)?.published,
  },
  {
    ...of("askForExtension"),
    Act: AskForExtension,
    roles: ["OPINION_HANDLER"],
    fits: (opinion) => atWork(opinion) && !asked(opinion),
  },
  { ...of("grantExtension"), Act: GrantExtension, roles: ["APPROVER"], fits: (opinion) => atWork(opinion) && asked(opinion) },
  { ...of("declineExtension"), Act: DeclineExtension, roles: ["APPROVER"], fits: (opinion) => atWork(opinion) && asked(opinion) },
  { ...of("supervise"), Act: SuperviseOpinion, roles: ["ORGANISER", "APPROVER"], fits: ({ status }) => status !== "REPLIED" },
];

function of(name: Exclude<keyof typeof acts, "only">) {
  const words = acts[name];
  return { name, when: "when" in words ? words.when : acts.declineExtension.when };
}
