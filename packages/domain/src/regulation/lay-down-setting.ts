import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "./answer.js";
import { articleOf, type Clause, setByOffice } from "./clause.js";
import { OFFICE_DEFAULTS, stageLeftOut } from "./office-defaults.js";
import type { OfficeRegulation, OwnSetting } from "./own-settings.js";
import { type Refusal, refuse } from "./refusal.js";
import type { ClauseName, Regulation } from "./regulation.js";
import { isSettingName, SETTING_SHAPES } from "./setting-shapes.js";

export type LayDownSetting = { readonly clause: string; readonly content: unknown };

/** The clause of an article that speaks where the office would; none where the regulation is silent. */
export function spokenBy(regulation: Regulation, name: string): Clause<unknown> | undefined {
  const clause = regulation[name as ClauseName];
  return clause?.basis && articleOf(clause.basis) ? clause : undefined;
}

/**
 * An office lays down its own value (本单位设定) where its regulation is silent. What an article says it cannot lay down; how
 * strongly a setting binds is not its to choose either, nor to do without a safeguard.
 */
export function layDownSetting(
  { regulation, own }: OfficeRegulation,
  { clause: name, content }: LayDownSetting,
  today: CivilDate,
): OfficeRegulation | Refusal | InvalidInput {
  const spoken = spokenBy(regulation, name);
  if (spoken) return refuse("LAID_DOWN_BY_ARTICLE", spoken, { clause: name });
  if (!isSettingName(name)) return invalid({ field: "clause", code: "NOT_OFFERED", values: { offered: Object.keys(SETTING_SHAPES) } });
  const without = stageLeftOut(name, regulation);
  if (without) return invalid({ field: "clause", code: "NOT_OFFERED", values: { without } });
  const faults = SETTING_SHAPES[name](content, "content");
  if (faults.length > 0) return invalid(...faults);

  const { force } = OFFICE_DEFAULTS[name];
  const setting = { content: content as OwnSetting["content"], laidDownOn: today };
  return { regulation: { ...regulation, [name]: setByOffice(force, content) }, own: { ...own, [name]: setting } };
}
