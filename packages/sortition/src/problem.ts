/** How many seats of the panel one value of a feature may take: at least `min`, at most `max`, both counted in seats. */
export type Quota = { readonly min: number; readonly max: number };

/** Feature -> value -> quota. A value that stands here with nobody behind it is lawful; a person's value must stand here. */
export type Quotas = Readonly<Record<string, Readonly<Record<string, Quota>>>>;

export type Applicant = {
  readonly id: string;
  readonly features: Readonly<Record<string, string>>;
  /** People of one household; used only where `onePerHousehold` holds. */
  readonly household?: string;
  /** Seats taken by this person and whoever comes along (a companion, a carer); one unless said otherwise. */
  readonly size?: number;
};

export type Problem = {
  /** Seats of the panel. */
  readonly k: number;
  readonly quotas: Quotas;
  readonly applicants: readonly Applicant[];
  readonly onePerHousehold: boolean;
};

export const sizeOf = ({ size }: Applicant) => size ?? 1;

/** By code units, on every machine alike: a locale would sort differently from town to town. */
export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Counts above this are refused: far beyond any town, and well within what a float holds exactly. */
export const MOST = 1_000_000_000;
