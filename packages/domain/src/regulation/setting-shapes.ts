import type { OFFICE_DEFAULTS } from "./office-defaults.js";
import { descending, oneOf, parts, type Shape, whole } from "./shape.js";
import { OPINION_KINDS } from "./terms.js";

/** A clause that an office may lay down for itself where its regulation is silent (设定). */
export type SettingName = keyof typeof OFFICE_DEFAULTS;

/** Consent, secrecy review, a second pair of eyes: laws above the regulation ask for them, so no office can do without. */
const always = oneOf(true);

const offset = whole(1, 60);

/** What an office may lay down, a line a clause. A clause that gets a default without its line here does not compile. */
export const SETTING_SHAPES: Readonly<Record<SettingName, Shape>> = {
  registration: always,
  onePlacePerPerson: always,
  dataConsent: always,
  /** 联合 is of more than one. */
  jointReview: parts({ leastDepartments: whole(2, 20) }),
  /** The draw is the one method that the acts carry out. */
  selection: oneOf("LOT"),
  noticeTerms: parts({ workingDays: whole(1, 20) }),
  invitationTerms: parts({ answerBefore: whole(1, 10) }),
  replyTerms: parts({
    acknowledgeWithin: whole(1, 10),
    replyWithin: parts(Object.fromEntries(OPINION_KINDS.map((kind) => [kind, whole(1, 60)]))),
    mostExtensions: whole(0, 3),
    longestExtension: whole(1, 30),
  }),
  signOffBySecondPerson: always,
  releaseReview: always,
  secrecyReview: always,
  settledCalendar: always,
  /** Personal data are kept no longer than their purpose needs (个人信息保护法 19), and long enough for a question afterwards. */
  retention: parts({ unselectedDays: whole(30, 180), idNumberDays: whole(1, 90), representativeYears: whole(1, 3) }),
  /** Whoever reads the call has until the next working day, and a notice stands for one at the least. */
  schedule: descending(
    parts({
      formGroup: offset,
      announce: offset,
      closeRegistration: offset,
      concludeReview: offset,
      draw: offset,
      publishNotice: offset,
      settle: offset,
      remind: offset,
    }),
    ...["formGroup", "announce", "<closeRegistration", "concludeReview", "draw", "publishNotice", "<settle", "remind"],
  ),
};

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTING_SHAPES, name);
