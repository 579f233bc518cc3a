import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printContract } from "./print-contract.js";
import { buildAdminSchema, buildPublicSchema } from "./schema.js";

/** Writes both contracts into packages/schema, to be read and committed like code. */
const file = (name: string) => fileURLToPath(new URL(`../../../packages/schema/${name}.graphql`, import.meta.url));

writeFileSync(file("public"), printContract(buildPublicSchema()));
writeFileSync(file("admin"), printContract(buildAdminSchema()));
