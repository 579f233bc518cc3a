import { shuidongDemo } from "./demo/shuidong.js";
import { env } from "./env.js";
import { boot } from "./platform/boot/boot.js";
import { Closing } from "./platform/boot/closing.js";
import { printAddresses } from "./platform/boot/print-addresses.js";
import { say } from "./platform/boot/say.js";
import { stopOnSignals } from "./platform/boot/stop-on-signals.js";

const complain = (fault: unknown) => void process.stderr.write(`\n${fault instanceof Error ? fault.message : String(fault)}\n\n`);

const closing = new Closing((name, fault) => complain(`The ${name} did not close: ${String(fault)}`));

stopOnSignals(closing, say);
try {
  const environment = env();
  await boot(environment, closing, say, { demo: shuidongDemo });
  printAddresses(environment, shuidongDemo, say);
} catch (fault) {
  if (!closing.asked) {
    complain(fault);
    process.exitCode = 1;
  }
  await closing.close();
  process.exit();
}
