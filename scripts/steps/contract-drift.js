import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.js";

const fromBuild = (file) => import(pathToFileURL(join(root, "apps/api/dist", file)).href);

const published = (name) => {
  const file = join(root, "packages/schema", `${name}.graphql`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** The contracts that the build serves must be those that are committed, to the letter: a change is read before it is served. */
export async function contractDrift() {
  const { buildPublicSchema, buildAdminSchema } = await fromBuild("schema.js");
  const { printContract } = await fromBuild("print-contract.js");
  const served = { public: printContract(buildPublicSchema()), admin: printContract(buildAdminSchema()) };
  return Object.keys(served)
    .filter((name) => served[name] !== published(name))
    .map((name) => `packages/schema/${name}.graphql differs from what is served: npm run -w apps/api emit-schema, and read the diff`);
}
