/** `npm start`: installs and builds what is missing, then runs the product in this process, which the terminal's signals reach. */
import { buildIfNewer } from "./steps/build.js";
import { requireFreePort } from "./steps/free-port.js";
import { installIfMissing } from "./steps/install.js";
import { requireNode } from "./steps/node-version.js";

try {
  requireNode();
  await requireFreePort(Number(process.env.PORT || 4000));
  await installIfMissing();
  await buildIfNewer();
} catch ({ message }) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import("../apps/api/dist/main.js");
