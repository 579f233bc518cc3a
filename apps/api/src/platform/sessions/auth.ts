import { betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import type { Pool } from "pg";

export type AuthSettings = {
  /** Connections whose search path is the schema `auth`. */
  readonly pool: Pool;
  /** Where citizens and staff see us; decides whether cookies are sent over https only. */
  readonly origin: string;
  readonly base: string;
  readonly secret: string;
};

const hours = 3600;

/** Nobody signs up, nobody is remembered for weeks, and nothing is reported anywhere. */
export const makeAuth = ({ pool, origin, base, secret }: AuthSettings) =>
  betterAuth({
    appName: "Kaimen",
    database: pool,
    baseURL: origin,
    basePath: authPath(base),
    secret,
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: 10 * hours, updateAge: 1 * hours, cookieCache: { enabled: false } },
    // Every attempt is counted by our own limits, by address and by name.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: "kaimen",
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true, path: `${base}/admin` },
    },
    plugins: [username(), twoFactor({ issuer: "Kaimen", accountLockout: { maxFailedAttempts: 5, durationSeconds: 900 } })],
  });

export type Auth = ReturnType<typeof makeAuth>;

export const authPath = (base: string): string => `${base}/admin/auth`;
