import { readDemo } from "./demo.js";
import type { Environment, Mode } from "./environment.js";
import { readProduction } from "./production.js";
import { Reader, type Variables } from "./reader.js";

const MODES: readonly string[] = ["demo", "production", "test"] satisfies Mode[];

/** Whoever names a database or says NODE_ENV=production means it: nothing invented is put there unless KAIMEN_MODE says so. */
function modeOf(reader: Reader): Mode {
  const said = reader.given("KAIMEN_MODE");
  if (said && !MODES.includes(said)) reader.fault("KAIMEN_MODE is none of demo, production, test");
  const looksLikeProduction = reader.given("NODE_ENV") === "production" || reader.given("DATABASE_URL");
  return (said as Mode) ?? (looksLikeProduction ? "production" : "demo");
}

/** Reads everything at once, and throws BadEnvironment with the whole list of what is missing or weak. */
export function readEnvironment(variables: Variables, home: string): Environment {
  const reader = new Reader(variables);
  const mode = modeOf(reader);
  const environment = mode === "production" ? readProduction(reader, home) : readDemo(reader, mode, home);
  reader.done();
  return environment;
}
