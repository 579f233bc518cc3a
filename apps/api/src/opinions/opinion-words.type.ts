import {
  CLOCK_VERDICTS,
  FEEDBACK_CHANNELS,
  HANDOVERS,
  OPINION_CHANNELS,
  OPINION_KINDS,
  OPINION_STATUSES,
  SATISFACTION_GRADES,
} from "@kaimen/domain";
import { enumOf } from "../platform/answers/enum-of.js";

export const OpinionStatuses = enumOf("OpinionStatus", OPINION_STATUSES, "Where an opinion stands in its life.");
export const OpinionKinds = enumOf("OpinionKind", OPINION_KINDS, "What is wanted; each kind has a deadline of its own.");
export const OpinionChannels = enumOf("OpinionChannel", OPINION_CHANNELS, "How an opinion reached the office.");
export const Handovers = enumOf("Handover", HANDOVERS, "How an opinion is handed over.", {
  ASSIGN: "交办: down the line of command.",
  TRANSFER: "转办: to a peer or another body.",
});
export const FeedbackChannels = enumOf("FeedbackChannel", FEEDBACK_CHANNELS, "How the person was told the answer (反馈).");
export const SatisfactionGrades = enumOf("SatisfactionGrade", SATISFACTION_GRADES, "The five grades of 好差评, best first.");
export const ClockVerdicts = enumOf("ClockVerdict", CLOCK_VERDICTS, "What a clock says today.", {
  DUE_SOON: "The due day, or one of the two working days before it.",
});
export const ExtensionOutcomes = enumOf("ExtensionOutcome", ["ASKED", "GRANTED", "DECLINED"], "What became of a request for more time.");
export const ReplyManners = enumOf("ReplyManner", ["IN_WRITING", "ON_THE_SPOT"], "In writing, or face to face on the day (现场答复).");
