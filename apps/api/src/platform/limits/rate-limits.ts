import type { Limiter } from "./limiter.js";

/** Every limit on how often; each is counted by the key that it is given. */
export type RateLimits = {
  /** Any request for a page or a contract, by address. */
  readonly anything: Limiter;
  /** Attempts to sign in, by address. */
  readonly signIn: Limiter;
  /** Attempts of one user name since the last that succeeded: the lock-out. */
  readonly signInByName: Limiter;
  /** Applications and other submissions, by address. */
  readonly submission: Limiter;
  /** Applications and other submissions, by the digest of the phone. */
  readonly submissionByPhone: Limiter;
  /** Openings of a receipt, by address. */
  readonly receipt: Limiter;
  /** Openings of one receipt or of one phone, by digest: guessing is spread over addresses. */
  readonly receiptBySecret: Limiter;
};

/** Points within seconds. One address may be a village office or a whole carrier's NAT: wide by address, narrow by secret. */
export const rates = {
  anything: { points: 1200, seconds: 60 },
  signIn: { points: 60, seconds: 900 },
  signInByName: { points: 5, seconds: 900 },
  submission: { points: 120, seconds: 3600 },
  submissionByPhone: { points: 10, seconds: 3600 },
  receipt: { points: 120, seconds: 900 },
  receiptBySecret: { points: 20, seconds: 900 },
} as const satisfies Record<keyof RateLimits, { points: number; seconds: number }>;

export type Rates = Record<keyof RateLimits, { readonly points: number; readonly seconds: number }>;
