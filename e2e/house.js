/** The product as it ships, in demo mode, with a second town behind it that has what a story needs under way; and a second door. */
import { join } from "node:path";
import { shuidongDemo } from "@kaimen/api/dist/demo/shuidong.js";
import { env } from "@kaimen/api/dist/env.js";
import { boot } from "@kaimen/api/dist/platform/boot/boot.js";
import { Closing } from "@kaimen/api/dist/platform/boot/closing.js";
import { say } from "@kaimen/api/dist/platform/boot/say.js";
import { stopOnSignals } from "@kaimen/api/dist/platform/boot/stop-on-signals.js";
import { startEmbedded } from "@kaimen/api/dist/platform/database/embedded/start-embedded.js";
import { portalDoor } from "./portal-door.js";
import { secondTown } from "./second-town.js";

const demo = {
  signIns: shuidongDemo.signIns,
  async fill(world, acts) {
    await shuidongDemo.fill(world, acts);
    await secondTown(world, acts);
  },
};

const closing = new Closing((name, fault) => process.stderr.write(`The ${name} did not close: ${fault}\n`));
stopOnSignals(closing, say);
const environment = env();
const database = await startEmbedded({ dataDir: join(environment.dataDir, "database"), durable: true });
closing.add("database", () => database.stop());
const house = { ...environment, database };
await boot(house, closing, say, { demo });
await boot(portalDoor(house), closing, say);
