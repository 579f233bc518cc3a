import { addYears } from "../calendar/civil-date.js";
import { wasHeld } from "../open-day/stages.js";
import type { ClauseName } from "../regulation/regulation.js";
import { type ReleaseStep, type ReleaseSubject, releaseSteps } from "../release/release.js";
import type { DossierFinding } from "./dossier.js";
import type { DossierFacts, ReleasedReadings } from "./dossier-facts.js";
import { idle, met, notYet, type Rule, unmet } from "./rule.js";

/** Answers are judged once the day was held; where nobody said anything, none is owed. */
function answers({ day, opinions }: DossierFacts, judge: () => DossierFinding): DossierFinding {
  if (opinions.raised > 0) return judge();
  return wasHeld(day) ? idle("NOTHING_AROSE") : notYet();
}

const everyOpinionAnswered: Rule<"everyOpinionAnswered"> = (_, facts) =>
  answers(facts, () => {
    const { raised, answered, overdue } = facts.opinions;
    const values = { raised, answered, open: raised - answered, overdue };
    if (overdue > 0) return unmet(values);
    return answered === raised && wasHeld(facts.day) ? met(values) : notYet(values);
  });

const replyTerms: Rule<"replyTerms"> = (_, facts) =>
  answers(facts, () => {
    const { raised, answered, late, overdue } = facts.opinions;
    const values = { answered, late, overdue, open: raised - answered };
    if (late + overdue > 0) return unmet(values);
    return answered === raised ? met(values) : notYet(values);
  });

/** No answer in writing goes out unsigned, so that each is its own proof; what is said face to face takes no signature. */
const signOffBySecondPerson: Rule<"signOffBySecondPerson"> = (_, facts) =>
  answers(facts, () => {
    const { raised, answered, inWriting } = facts.opinions;
    if (answered < raised) return notYet({ inWriting });
    return inWriting === 0 ? idle("NOTHING_AROSE") : met({ inWriting });
  });

/** Every text that has left the office was read by whom this clause sends it to. */
function readings(clause: "releaseReview" | "secrecyReview", { texts }: DossierFacts): DossierFinding {
  const wantedOf = (subject: ReleaseSubject) =>
    releaseSteps(subject, { [clause]: { basis: { setBy: "OFFICE" }, force: "MUST", content: true } });
  const isRead = ({ subject, passed }: ReleasedReadings) => wantedOf(subject).every((step: ReleaseStep) => passed.includes(step));
  const unread = texts.filter((text) => !isRead(text)).map(({ subject }) => subject);
  const values = { texts: texts.length, unread: [...new Set(unread)] };
  if (unread.length > 0) return unmet(values);
  return texts.length > 0 ? met(values) : notYet(values);
}

/** 第八条 on answers, and how the office lets a text out and lets people be forgotten. */
export const answerRules = {
  everyOpinionAnswered,
  replyTerms,
  signOffBySecondPerson,
  releaseReview: (_, facts) => readings("releaseReview", facts),
  secrecyReview: (_, facts) => readings("secrecyReview", facts),
  retention: ({ representativeYears }, { day, today, kept }) => {
    const until = addYears(day.date, representativeYears);
    const values = { kept, until };
    if (today <= day.date) return notYet(values);
    if (kept === 0) return met(values);
    return today > until ? unmet(values) : notYet(values);
  },
} satisfies { readonly [Name in ClauseName]?: Rule<Name> };
