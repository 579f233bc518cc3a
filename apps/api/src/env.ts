import { fileURLToPath } from "node:url";
import type { Environment } from "./platform/environment/environment.js";
import { readEnvironment } from "./platform/environment/read-environment.js";

/** Beside the checkout's README, and in no commit. */
const HOME = fileURLToPath(new URL("../../../.kaimen", import.meta.url));

/** The only place that looks at the process's environment. */
export const env = (): Environment => readEnvironment(process.env, HOME);
