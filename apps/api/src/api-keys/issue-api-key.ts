import { type Answer, addDays, type CivilDate, type Fault, instantAt, invalid } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk, Scope } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { ApiKey } from "./api-keys.repository.js";
import { drawKey } from "./key-secret.js";

export type IssueApiKey = {
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly origins: readonly string[];
  /** The last day on which it opens anything. */
  readonly lastDay: CivilDate;
};

export type IssuedKey = { readonly apiKey: ApiKey; readonly key: string };

/** A key that nobody remembers must end by itself: two years at most. */
const mostDays = 731;

/** The key is shown once: only its digest is kept. */
export const issueApiKey =
  ({ transact, now, today }: World) =>
  async (clerk: Clerk, input: IssueApiKey): Promise<Answer<IssuedKey>> => {
    const faults = faultsOf(input, today());
    if (faults.length > 0) return invalid(...faults);
    const { prefix, key, digest } = drawKey();
    const scopes = [...new Set(input.scopes)];
    const origins = [...new Set(input.origins)];

    return transact<IssuedKey>(async ({ apiKeys, journal }) => {
      const apiKey = await apiKeys.add(
        {
          id: newId("ApiKey"),
          organisation: clerk.organisation,
          label: input.label.trim(),
          prefix,
          scopes,
          origins,
          issuedBy: clerk.staff,
          issuedAt: now(),
          expiresAt: instantAt(addDays(input.lastDay, 1), "00:00"),
          lastUsedAt: null,
          revokedAt: null,
        },
        digest,
      );
      await journal.record("KeyIssued", clerk, {
        subject: { type: "ApiKey", id: apiKey.id },
        detail: { scopes, origins, lastDay: input.lastDay },
      });
      return { apiKey, key };
    });
  };

function faultsOf({ label, scopes, origins, lastDay }: IssueApiKey, today: CivilDate): Fault[] {
  const faults: Fault[] = [];
  if (label.trim() === "") faults.push({ field: "label", code: "REQUIRED" });
  if (label.length > 80) faults.push({ field: "label", code: "TOO_LONG", values: { most: 80 } });
  if (scopes.length === 0) faults.push({ field: "scopes", code: "REQUIRED" });
  const [first, last] = [today, addDays(today, mostDays)];
  if (lastDay < first || lastDay > last) faults.push({ field: "lastDay", code: "OUT_OF_RANGE", values: { first, last } });
  return [
    ...faults,
    ...origins.flatMap((origin, at) => (isOrigin(origin) ? [] : [{ field: `origins.${at}`, code: "MALFORMED" as const }])),
  ];
}

/** As a browser sends it: scheme, host and port, nothing after; plain http only on the author's own machine. */
function isOrigin(text: string): boolean {
  try {
    const { origin, protocol, hostname } = new URL(text);
    return origin === text && (protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname)));
  } catch {
    return false;
  }
}
