/** Plants one violation of every dependency rule, and lawful neighbours, and shows that the check sees the ones and not the others. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { root } from "./steps/root.js";
import { run } from "./steps/run.js";

const require = createRequire(import.meta.url);
const API = "apps/api/src";
const DOMAIN = "packages/domain/src";

/** Rule -> the file that breaks it, and what it imports. */
const planted = {
  "row-packages": ["open-days/a.row.ts", "type-graphql"],
  "repository-packages": ["open-days/as.repository.ts", "fastify"],
  "query-packages": ["open-days/a-view.query.ts", "type-graphql"],
  "type-packages": ["open-days/a.type.ts", "typeorm"],
  "resolver-packages": ["open-days/public.resolver.ts", "typeorm"],
  "policy-packages": ["open-days/open-days.policy.ts", "type-graphql"],
  "act-packages": ["open-days/announce.ts", "typeorm"],
  "row-files": ["open-days/b.row.ts", `${API}/open-days/lawful.type.ts`],
  "repository-files": ["open-days/bs.repository.ts", `${API}/open-days/lawful.query.ts`],
  "query-files": ["open-days/b-view.query.ts", `${API}/open-days/lawfuls.repository.ts`],
  "type-files": ["open-days/b.type.ts", `${API}/open-days/lawful.row.ts`],
  "resolver-files": ["open-days/admin.resolver.ts", `${API}/open-days/lawfuls.repository.ts`],
  "policy-files": ["open-days/b.policy.ts", `${API}/open-days/lawful.ts`],
  "act-files": ["open-days/postpone.ts", `${API}/open-days/lawful.row.ts`],
  "domain-is-pure": [`${DOMAIN}/clock.ts`, "node:fs"],
  "domain-tests": [`${DOMAIN}/clock.test.ts`, "typeorm"],
  "sortition-knows-no-open-day": ["packages/sortition/src/draw.ts", `${DOMAIN}/lawful.ts`],
  "checked-without-a-solver": ["packages/sortition/src/audit.ts", "highs"],
  "domain-knows-no-draw": [`${DOMAIN}/draw.ts`, "packages/sortition/src/lawful.ts"],
  "only-the-check-in-a-browser": ["apps/public/src/result.ts", "packages/sortition/src/lawful.ts"],
  "apps-apart": ["apps/public/src/cheat.ts", `${API}/lawful.ts`],
  "papers-are-handed-what-they-show": ["packages/papers/src/asking.ts", "@apollo/client"],
  "papers-for-the-sites": ["packages/domain/src/drawn.ts", "packages/papers/src/lawful.ts"],
  "packages-below-apps": ["packages/schema/src/cheat.ts", `${API}/lawful.ts`],
  "platform-knows-no-slice": ["platform/jobs/remind.ts", `${API}/open-days/lawful.ts`],
  "http-at-the-door": ["open-days/door.ts", "fastify"],
  "testing-in-tests": ["open-days/shipped.ts", `${API}/testing/lawful.ts`],
  "ui-knows-no-query": ["apps/public/src/ui/card.ts", "apps/public/src/routes/lawful.ts"],
  resolved: ["open-days/lost.ts", `${API}/open-days/nowhere.ts`],
  "no-cycle": ["platform/circle.ts", `${API}/platform/circle.ts`],
};

/** What the same kinds of file may do: were these refused, the rules would forbid the product. */
const lawful = {
  [`${API}/open-days/lawful.row.ts`]: ["typeorm"],
  [`${API}/open-days/lawful.type.ts`]: ["type-graphql", `${API}/platform/lawful.ts`],
  [`${API}/open-days/lawful.query.ts`]: ["typeorm", `${API}/open-days/lawful.row.ts`, `${API}/platform/lawful.ts`],
  [`${API}/open-days/lawfuls.repository.ts`]: ["typeorm", `${API}/open-days/lawful.row.ts`],
  [`${API}/open-days/lawful.ts`]: [`${API}/lawful.ts`, `${API}/platform/lawful.ts`],
  [`${API}/open-days/lawful.test.ts`]: [`${API}/testing/lawful.ts`, "typeorm"],
  [`${API}/platform/lawful.ts`]: ["fastify"],
  [`${API}/testing/lawful.ts`]: ["typeorm"],
  [`${API}/lawful.ts`]: [],
  [`${DOMAIN}/lawful.ts`]: [],
  [`${DOMAIN}/testing/lawful.ts`]: ["fast-check", `${DOMAIN}/lawful.ts`],
  "packages/sortition/src/lawful.ts": [],
  "packages/papers/src/lawful.ts": ["react", `${DOMAIN}/lawful.ts`],
  "apps/admin/src/preview.ts": ["packages/papers/src/lawful.ts"],
  "packages/sortition/src/verify.ts": [],
  "apps/public/src/check.ts": ["packages/sortition/src/verify.ts"],
  "apps/public/src/routes/lawful.ts": [],
};

const inFull = (file) => (/^(apps|packages)\//.test(file) ? file : `${API}/${file}`);

/** A path is written from the file that imports it, as NodeNext wants it. */
function specifier(from, to) {
  if (!/^(apps|packages)\//.test(to)) return to;
  const path = relative(dirname(from), to).replace(/\.ts$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}

function plant(folder, file, imports) {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  const lines = imports.map(
    (to, index) => `import * as it${index} from "${specifier(file, to)}";\nexport const used${index} = it${index};`,
  );
  writeFileSync(join(folder, file), `${lines.join("\n")}\nexport const here = true;\n`);
}

async function cruise(folder) {
  const tool = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { said } = await run(process.execPath, [tool, ".", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"], {
    cwd: folder,
  });
  return JSON.parse(said.slice(said.indexOf("{"))).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

/** What is wrong with the check itself: nothing, if it is worth its name. */
export async function plantViolations() {
  const folder = join(root, ".turbo", `planted-${process.pid}`);
  const rules = require(join(root, ".dependency-cruiser.cjs")).forbidden.map(({ name }) => name);
  try {
    for (const [file, imports] of Object.entries(lawful)) plant(folder, file, imports);
    for (const [file, to] of Object.values(planted)) plant(folder, inFull(file), [to]);
    const seen = await cruise(folder);
    const caught = (name) => seen.some(({ rule, from }) => rule === name && from === inFull(planted[name][0]));
    return [
      ...rules.filter((name) => !planted[name]).map((name) => `${name}: nothing is planted for this rule`),
      ...Object.keys(planted)
        .filter((name) => !caught(name))
        .map((name) => `${name}: a violation was planted and not seen`),
      ...seen.filter(({ from }) => lawful[from]).map(({ rule, from }) => `${rule}: refuses what is lawful (${from})`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
