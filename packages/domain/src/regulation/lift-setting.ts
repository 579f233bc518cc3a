import { type InvalidInput, invalid } from "./answer.js";
import { OFFICE_DEFAULTS } from "./office-defaults.js";
import type { OfficeRegulation } from "./own-settings.js";
import { isSettingName } from "./setting-shapes.js";

export type LiftSetting = { readonly clause: string };

/** The office gives up a value of its own: what it started from holds again, so that no safeguard is lost with it. */
export function liftSetting({ regulation, own }: OfficeRegulation, { clause: name }: LiftSetting): OfficeRegulation | InvalidInput {
  if (!isSettingName(name) || !own[name]) return invalid({ field: "clause", code: "NOT_FOUND" });
  const { [name]: _, ...left } = own;
  return { regulation: { ...regulation, [name]: OFFICE_DEFAULTS[name] }, own: left };
}
