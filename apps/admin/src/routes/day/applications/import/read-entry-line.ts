import { type CivilDate, codeOf, isCivilDate, partsOf, type TableLine, typedDay, yesOrNo } from "@kaimen/domain";
import type { ShownFault } from "../../../../act/answer.js";
import type { EntryChannel, EntryLineInput, Gender, LocalTie } from "../../../../gql/graphql.js";
import type { ReadLine } from "../../../../intake/intake.js";
import { wording } from "../../../../wording/zh-CN.js";
import { CONSENT_TEXT, channelWords, genderWords, today } from "../entry-words.js";

const CONSENTS = ["processing", "passingToDepartments", "publicationOfName", "photographs"] as const;

/**
 * A line as the office is asked about it. Only what has no place in the question, such as a tick that says neither yes nor no, is a fault
 * here; every other value goes as it was typed, and the office says what it thinks of it.
 */
export function readEntryLine({ line, cells }: TableLine<string>): ReadLine<EntryLineInput> {
  const unread: ShownFault[] = [];
  const fault = (field: string, code: "NOT_OFFERED" | "MALFORMED") => void unread.push({ field, code });
  const said = (field: string) => cells[field] ?? "";
  const tick = (field: string): boolean => {
    const answer = yesOrNo(said(field));
    if (answer === undefined) fault(field, "NOT_OFFERED");
    return answer ?? false;
  };
  const choice = <Code extends string>(field: string, words: Readonly<Record<Code, string>>, unless: Code): Code => {
    const code = said(field) ? codeOf(words, said(field)) : unless;
    if (!code) fault(field, "NOT_OFFERED");
    return code ?? unless;
  };
  const ties = partsOf(said("ties")).map((word) => codeOf(wording.ties, word));
  if (ties.includes(undefined)) fault("ties", "NOT_OFFERED");
  const asked = said("consentObtainedOn") ? typedDay(said("consentObtainedOn")) : today();
  if (!isCivilDate(asked)) fault("consentObtainedOn", "MALFORMED");
  const given = Object.fromEntries(CONSENTS.map((name) => [name, tick(`consents.${name}`)])) as Record<(typeof CONSENTS)[number], boolean>;

  const input: EntryLineInput = {
    line,
    name: said("name"),
    phone: said("phone"),
    born: typedDay(said("born")),
    villageOrUnit: said("villageOrUnit"),
    category: codeOf(wording.categories, said("category")) ?? said("category"),
    ties: ties.filter((tie): tie is LocalTie => tie !== undefined),
    fullCivilCapacity: tick("fullCivilCapacity"),
    consents: given,
    consentObtainedOn: (isCivilDate(asked) ? asked : today()) as CivilDate,
    consentText: said("consentText") || CONSENT_TEXT,
    channel: choice<EntryChannel>("channel", channelWords, "PAPER"),
    topics: partsOf(said("topics")),
    ...(said("idNumber") && { idNumber: said("idNumber") }),
    ...(said("address") && { address: said("address") }),
    ...(said("accessibilityNeeds") && { accessibilityNeeds: said("accessibilityNeeds") }),
    ...(said("gender") && { gender: choice<Gender>("gender", genderWords, "FEMALE") }),
  };
  return { line, cells, input, unread };
}
