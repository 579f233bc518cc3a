import { withOfficeDefaults } from "../regulation/office-defaults.js";
import { shuidong2024 } from "../regulation/packs/shuidong-2024/clauses.js";
import type { Regulation } from "../regulation/regulation.js";

/** Shuidong's regulation with the office's settings where it is silent. */
export const shuidong = (more: Partial<Regulation> = {}): Regulation => ({ ...withOfficeDefaults(shuidong2024), ...more });

/** A regulation that says nothing at all, and so refuses nothing. */
export const silent = (more: Partial<Regulation> = {}): Regulation => {
  const { id, header, inForceFrom } = shuidong2024;
  return { id, header, inForceFrom, ...more };
};
