/** The texts of the notice, the one in force first. A new one is added whenever what is asked or why changes; the old ones stay readable. */
export const VERSIONS = ["2026-11"] as const;

export type Version = (typeof VERSIONS)[number];

export const versionOf = (wanted: string | undefined): Version | undefined =>
  wanted === undefined ? VERSIONS[0] : VERSIONS.find((version) => version === wanted);
