import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleIn, problemIn } from "./input.js";
import { InvalidProblem, sentenceOf } from "./issue.js";
import { answerOf } from "./output.js";
import { selectHere } from "./select.js";
import { isSound, verify } from "./verify.js";

const USAGE = "usage: sortition solve FILE | sortition verify BUNDLE   (- reads standard input)";

const EXIT = { fine: 0, failed: 1, unreadable: 2, infeasible: 3 };

function read(file: string, from: string): unknown {
  const text = readFileSync(file === "-" ? 0 : resolve(from, file), "utf8");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (fault) {
    throw new Error(`${file === "-" ? "standard input" : file} is no JSON: ${told(fault)}`);
  }
}

const say = (text: string) => new Promise<void>((done) => process.stdout.write(`${text}\n`, () => done()));

async function solve(file: string, from: string): Promise<number> {
  const problem = problemIn(read(file, from));
  const outcome = await selectHere(problem);
  await say(JSON.stringify(answerOf(problem, outcome)));
  return outcome.kind === "ok" ? EXIT.fine : EXIT.infeasible;
}

async function verifyBundle(file: string, from: string): Promise<number> {
  const steps = verify(bundleIn(read(file, from)));
  await say(
    steps.flatMap(({ step, reasons }) => [`${reasons.length ? "✗" : "✓"} ${step}`, ...reasons.map((reason) => `    ${reason}`)]).join("\n"),
  );
  return isSound(steps) ? EXIT.fine : EXIT.failed;
}

/** One line for each fault; a stack would help nobody who wrote an input file. */
const told = (error: unknown): string => {
  if (error instanceof InvalidProblem)
    return ["the problem cannot be read:", ...error.issues.map((issue) => `  ${sentenceOf(issue)}`)].join("\n");
  return error instanceof Error ? error.message : String(error);
};

/**
 * The command `sortition`: answers its exit code. `from` is the folder from which a file's name is read. Only the answer itself goes
 * to standard output.
 */
export async function main([command, file, ...more]: readonly string[], from: string): Promise<number> {
  try {
    if (file === undefined || more.length || (command !== "solve" && command !== "verify")) throw new Error(USAGE);
    return command === "solve" ? await solve(file, from) : await verifyBundle(file, from);
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    return EXIT.unreadable;
  }
}
