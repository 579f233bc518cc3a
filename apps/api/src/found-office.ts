import { parseArgs } from "node:util";
import { isFact } from "@kaimen/domain";
import { env } from "./env.js";
import { Closing } from "./platform/boot/closing.js";
import { foundOffice, type Office } from "./platform/boot/found-office.js";
import { say } from "./platform/boot/say.js";

const USAGE = `Makes a town or a county, and its first administrator, in the installation that the environment names.

  node apps/api/dist/found-office.js --code shuidong --name 水东镇人民政府 [--kind TOWN|COUNTY] [--county <code>]
       [--credit-code <18 characters>] --username admin --person <name of the administrator>

Prints the first password once; it must be changed at the first sign-in.`;

const option = { type: "string" } as const;

function asked(): Office {
  const options = { code: option, name: option, kind: option, county: option, "credit-code": option, username: option, person: option };
  const { code, name, kind = "TOWN", county, "credit-code": creditCode, username, person } = parseArgs({ options }).values;
  if (!code || !name || !username || !person || (kind !== "TOWN" && kind !== "COUNTY")) throw new Error(USAGE);
  return { code, name, kind, county, creditCode, username, person };
}

const closing = new Closing((name, fault) => process.stderr.write(`The ${name} did not close: ${String(fault)}\n`));
try {
  const answer = await foundOffice(asked(), env(), closing, say);
  if (!isFact(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  say(`${answer.organisation.name} (${answer.organisation.code}) is founded.`);
  say(`Sign in as ${answer.username} with ${answer.firstPassword}`);
} catch (fault) {
  process.stderr.write(`\n${fault instanceof Error ? fault.message : String(fault)}\n\n`);
  process.exitCode = 1;
}
await closing.close();
