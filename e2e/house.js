/** The product as it ships, in demo mode, with a second town behind it that has what a story needs under way. */
import { shuidongDemo } from "@kaimen/api/dist/demo/shuidong.js";
import { env } from "@kaimen/api/dist/env.js";
import { boot } from "@kaimen/api/dist/platform/boot/boot.js";
import { Closing } from "@kaimen/api/dist/platform/boot/closing.js";
import { say } from "@kaimen/api/dist/platform/boot/say.js";
import { stopOnSignals } from "@kaimen/api/dist/platform/boot/stop-on-signals.js";
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
await boot(env(), closing, say, demo);
