import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";
import { liveKeys } from "./live-keys.query.js";

const FACTS = "__typename ... on InvalidInput { faults { field code } } ... on OutOfTurn { nowAt }";
const ISSUE = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ${FACTS} ... on IssuedApiKey { key apiKey { id prefix expiresAt } } } }`;
const REVOKE = `mutation ($apiKey: ID!) { revokeApiKey(input: { apiKey: $apiKey }) { ${FACTS} ... on ApiKey { revokedAt } } }`;
const LIST = "{ organisation { apiKeys { label prefix lastUsedAt revokedAt } } }";

const wish = { label: "数据看板", scopes: ["STATISTICS"], origins: ["https://dashboard.example"], lastDay: "2026-12-31" };

describe("A dashboard's key", () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown("2026-05-22");
  });
  afterEach(() => town.close());

  const issue = async (input: object = {}) => (await town.asAdministrator(ISSUE, { input: { ...wish, ...input } })).issueApiKey;
  const keys = () => liveKeys(town.world);

  it("is shown once, and only its digest is kept", async () => {
    const { key, apiKey } = await issue();
    expect(key).toMatch(new RegExp(`^kmk_${apiKey.prefix}_[\\w-]{43}$`));
    const [kept] = await town.database.query("SELECT to_jsonb(k)::text AS row, length(digest) AS bytes FROM api_key k");
    expect(kept.row).not.toContain(key.slice(-43));
    expect(kept.bytes).toBe(32);
  });

  it("opens what its scopes say, and its use is seen to the minute", async () => {
    const { key, apiKey } = await issue();
    expect(await keys().present(key)).toEqual({
      id: apiKey.id,
      organisation: town.organisation,
      scopes: ["STATISTICS"],
      origins: wish.origins,
    });
    const { organisation } = await town.asAdministrator(LIST);
    expect(organisation.apiKeys).toEqual([
      { label: "数据看板", prefix: apiKey.prefix, lastUsedAt: "2026-05-22T01:00:00.000Z", revokedAt: null },
    ]);
  });

  it("is refused when one character is another, or when it is no key at all", async () => {
    const { key } = await issue();
    const last = key.endsWith("A") ? "B" : "A";
    expect(await keys().present(key.slice(0, -1) + last)).toBeNull();
    expect(await keys().present(key.slice(0, 12))).toBeNull();
    expect(await keys().present("' OR 1=1 --")).toBeNull();
  });

  it("opens until the end of its last day in Shanghai, and not a moment longer", async () => {
    const { key } = await issue();
    town.on("2026-12-31", "23:59");
    expect(await keys().present(key)).not.toBeNull();
    town.on("2027-01-01", "00:00");
    expect(await keys().present(key)).toEqual({ ended: "EXPIRED", on: "2026-12-31" });
  });

  it("opens nothing once it is revoked, and is revoked once", async () => {
    const { key, apiKey } = await issue();
    const revoke = async () => (await town.asAdministrator(REVOKE, { apiKey: apiKey.id })).revokeApiKey;
    expect(await revoke()).toMatchObject({ revokedAt: "2026-05-22T01:00:00.000Z" });
    expect(await keys().present(key)).toEqual({ ended: "REVOKED", on: "2026-05-22" });
    expect(await revoke()).toEqual({ __typename: "OutOfTurn", nowAt: "REVOKED" });
  });

  it("lets its pages read why it ended for thirty days, and its origin is a stranger's after that", async () => {
    const { apiKey } = await issue();
    await town.asAdministrator(REVOKE, { apiKey: apiKey.id });
    town.on("2026-06-21", "08:59");
    expect(await keys().knowsOrigin("https://dashboard.example")).toBe(true);
    town.on("2026-06-21", "09:00");
    expect(await keys().knowsOrigin("https://dashboard.example")).toBe(false);
  });

  it("lets pages of its registered origins ask, to the letter of the origin", async () => {
    await issue();
    expect(await keys().knowsOrigin("https://dashboard.example")).toBe(true);
    expect(await keys().knowsOrigin("https://dashboard.example.evil.example")).toBe(false);
  });

  const faulty = [
    [{ label: " " }, { field: "label", code: "REQUIRED" }],
    [{ scopes: [] }, { field: "scopes", code: "REQUIRED" }],
    [{ lastDay: "2026-05-21" }, { field: "lastDay", code: "OUT_OF_RANGE" }],
    [{ lastDay: "2028-05-23" }, { field: "lastDay", code: "OUT_OF_RANGE" }],
    [{ origins: ["https://a.example", "https://b.example/page"] }, { field: "origins.1", code: "MALFORMED" }],
    [{ origins: ["http://a.example"] }, { field: "origins.0", code: "MALFORMED" }],
    [{ origins: ["*"] }, { field: "origins.0", code: "MALFORMED" }],
    [{ origins: ["null"] }, { field: "origins.0", code: "MALFORMED" }],
  ] as const;

  it.each(faulty)("is not issued with %p", async (input, fault) => {
    expect(await issue(input)).toEqual({ __typename: "InvalidInput", faults: [fault] });
  });

  it.each([{ lastDay: "2026-05-22" }, { lastDay: "2028-05-22" }, { origins: [] }, { origins: ["http://localhost:8080"] }])(
    "control: is issued with %p",
    async (input) => {
      expect(await issue(input)).toMatchObject({ __typename: "IssuedApiKey" });
    },
  );
});
