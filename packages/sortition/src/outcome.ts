import type { Lottery } from "./audit.js";
import type { Certificate } from "./certificate.js";
import type { Issue } from "./issue.js";
import type { Change, Relaxation } from "./relax.js";
import type { TypeModel } from "./type-model.js";

export type Phase = "leximin" | "walk" | "columns" | "lottery";

/** `done` runs from 0 to 1 within a phase. */
export type Progress = { readonly phase: Phase; readonly done: number };

export type Options = {
  /** Panels in the list; 1000 unless said otherwise. Where people outnumber seats by more than this, not everybody can be in it. */
  readonly M?: number;
  /** Steps of about a thousand operations before the best so far is answered. Steps, not seconds: the answer is the same everywhere. */
  readonly stepBudget?: number;
  /** Steers the search for panels; the chances do not depend on it. */
  readonly seed?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the work with an `AbortError` at its next step. */
  readonly signal?: { readonly aborted: boolean };
};

/**
 * How the chances were found. closed-form: one feature. lp: quotas whose relaxation has whole corners. walk: the relaxation's point is
 * a mixture of panels. colgen: it is not, and the best mixture was proven. best-effort: the steps ended before a proof.
 */
export type Route = "closed-form" | "lp" | "walk" | "colgen" | "best-effort";

/** Types that no panel can hold, and the quotas that would have to change for one to hold them; none where it is not for a quota. */
export type NotSelectable = { readonly type: number; readonly because: readonly Change[] };

export type Selected = {
  readonly kind: "ok";
  /** The model with a cap of 0 for every type in no panel. */
  readonly model: TypeModel;
  /** Chance of each person of a type. */
  readonly p: Float64Array;
  /** The smallest chance of anybody who can be selected. */
  readonly minimum: number;
  readonly lottery: Lottery;
  /** In how many panels of the list the least lucky person who can be selected sits. */
  readonly minCount: number;
  readonly certificate: Certificate;
  readonly notSelectable: readonly NotSelectable[];
  /** Between what the best possible smallest chance lies; `certified` where the certificate alone shows the upper end. */
  readonly gap: { readonly lower: number; readonly upper: number; readonly certified: boolean };
  readonly route: Route;
  readonly warnings: readonly string[];
};

export type Infeasible = {
  readonly kind: "infeasible";
  readonly issues: readonly Issue[];
  readonly relaxations: readonly Relaxation[];
  /** Whether it is proven that no change of quotas makes a panel possible. */
  readonly hopeless: boolean;
};

export type Outcome = Selected | Infeasible;
