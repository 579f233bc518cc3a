import { setByOffice } from "./clause.js";
import type { ClauseName, Regulation } from "./regulation.js";
import type { OptionalStage } from "./terms.js";

/**
 * What an office starts from where its regulation is silent (本单位设定): a schedule that fits every reading that can be
 * satisfied, and the care that publishing and personal data ask for. Never shown as law.
 */
export const OFFICE_DEFAULTS = {
  registration: setByOffice("MUST", true),
  onePlacePerPerson: setByOffice("MUST", true),
  dataConsent: setByOffice("MUST", true),
  jointReview: setByOffice("MUST", { leastDepartments: 2 }),
  selection: setByOffice("MUST", "LOT"),
  noticeTerms: setByOffice("MUST", { workingDays: 5 }),
  invitationTerms: setByOffice("MUST", { answerBefore: 1 }),
  replyTerms: setByOffice("MUST", {
    acknowledgeWithin: 1,
    replyWithin: { QUESTION: 3, SUGGESTION: 10, COMPLAINT: 10, HELP: 10 },
    mostExtensions: 1,
    longestExtension: 10,
  }),
  signOffBySecondPerson: setByOffice("MUST", true),
  releaseReview: setByOffice("MUST", true),
  secrecyReview: setByOffice("MUST", true),
  settledCalendar: setByOffice("GENERALLY", true),
  schedule: setByOffice("GENERALLY", {
    formGroup: 20,
    announce: 20,
    closeRegistration: 12,
    concludeReview: 10,
    draw: 9,
    publishNotice: 8,
    settle: 2,
    remind: 1,
  }),
  retention: setByOffice("MUST", { unselectedDays: 90, idNumberDays: 30, representativeYears: 1 }),
} as const satisfies Pick<Regulation, ClauseName>;

/** Settings that belong to a stage: a town that leaves the stage out has no use for them. */
const OF_STAGE: Partial<Record<ClauseName, OptionalStage>> = {
  registration: "REGISTRATION",
  jointReview: "JOINT_REVIEW",
  selection: "SELECTION",
  noticeTerms: "PUBLIC_NOTICE",
};

/** The stage that a clause belongs to and that this regulation leaves out, if it does. */
export function stageLeftOut(name: ClauseName, { without = [] }: Pick<Regulation, "without">): OptionalStage | undefined {
  const stage = OF_STAGE[name];
  return stage && without.includes(stage) ? stage : undefined;
}

/** The regulation with the office's settings where it is silent, and nowhere else. */
export function withOfficeDefaults(regulation: Regulation): Regulation {
  const wanted = Object.entries(OFFICE_DEFAULTS).filter(([name]) => !stageLeftOut(name as ClauseName, regulation));
  const spoken = Object.entries(regulation).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...wanted, ...spoken]) as Regulation;
}
