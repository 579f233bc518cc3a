import { liveKeys } from "../../api-keys/live-keys.query.js";
import { aUnit } from "../nomination-acts.js";
import { startTown, type Town } from "../town.js";

const ISSUE = `mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on IssuedApiKey { key } } }`;
const FIGURES = `{ organisation(code: "shuidong") { statistics(year: 2026) { figures { code value withheld } } } }`;

/** The departments that review, each with two people, and who else the story needs. */
const DEPARTMENTS = ["民政办公室", "派出所", "党政办公室"] as const;

/** Shuidong Town with its units, and a dashboard of somebody else that looks on with a key. */
export async function startOffice() {
  const town = await startTown("2026-05-21");
  const units = new Map<string, string>();
  for (const name of [...DEPARTMENTS, "镇人大办公室", "镇工会", "村镇建设办公室", "农业综合服务中心"])
    units.set(name, await aUnit(town, name));
  const unit = (name: string) => units.get(name) as string;
  const panel = DEPARTMENTS.map((name) => ({ department: unit(name), reviewers: [`${name}-1`, `${name}-2`] }));
  return { town, unit, panel, figures: await dashboardOf(town) };
}

export type Office = Awaited<ReturnType<typeof startOffice>>;

/** What the key shows, figure by figure; null where a figure is withheld or has nothing to say yet. */
async function dashboardOf(town: Town): Promise<() => Promise<Readonly<Record<string, number | null>>>> {
  const input = { label: "县政务数据看板", scopes: ["STATISTICS"], origins: ["https://dashboard.example"], lastDay: "2026-12-31" };
  const { issueApiKey } = await town.asAdministrator(ISSUE, { input });
  return async () => {
    const key = await liveKeys(town.world).present(issueApiKey.key);
    if (!key || "ended" in key) throw new Error("The key opens nothing.");
    const caller = { kind: "DASHBOARD", key: key.id, organisation: key.organisation, scopes: key.scopes } as const;
    const { organisation } = await town.as(caller, FIGURES);
    return Object.fromEntries(
      organisation.statistics.figures.map(({ code, value }: { code: string; value: number | null }) => [code, value]),
    );
  };
}
