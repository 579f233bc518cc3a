import type { CivilDate } from "../calendar/civil-date.js";
import { isFact } from "./answer.js";
import { layDownSetting } from "./lay-down-setting.js";
import type { Regulation } from "./regulation.js";
import type { SettingName } from "./setting-shapes.js";

/** What the office has laid down itself, beside what it starts from. */
export type OwnSetting = { readonly content: object | string | true; readonly laidDownOn: CivilDate };
export type OwnSettings = Readonly<Partial<Record<SettingName, OwnSetting>>>;

/** A regulation as it governs in one office: its articles, and the office's settings where they are silent. */
export type OfficeRegulation = { readonly regulation: Regulation; readonly own: OwnSettings };

/** The settings under another regulation: those stay on which it is silent too, and an article takes the place of the others. */
export function withOwnSettings(regulation: Regulation, own: OwnSettings): OfficeRegulation {
  let office: OfficeRegulation = { regulation, own: {} };
  for (const [clause, { content, laidDownOn }] of Object.entries(own)) {
    const answer = layDownSetting(office, { clause, content }, laidDownOn);
    if (isFact<OfficeRegulation>(answer)) office = answer;
  }
  return office;
}
