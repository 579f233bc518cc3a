import * as check from "./checks.js";
import type { Environment } from "./environment.js";
import type { Reader } from "./reader.js";

type Common = Pick<Environment, "base" | "port" | "logLevel" | "mail" | "trustProxy">;

function mailOf(reader: Reader): Environment["mail"] {
  const server = reader.optional("SMTP_URL", check.smtpUrl);
  const from = reader.optional("SMTP_FROM", check.mailAddress);
  if (!server !== !from) reader.fault("SMTP_URL and SMTP_FROM go together: give both, or neither");
  return server && from ? { server, from } : undefined;
}

/** What every mode may be told. */
export const readCommon = (reader: Reader, logLevel: string): Common => ({
  base: reader.optional("BASE_PATH", check.basePath) ?? "",
  port: Number(reader.optional("PORT", check.port) ?? 4000),
  logLevel: reader.optional("LOG_LEVEL", check.logLevel) ?? logLevel,
  mail: mailOf(reader),
  trustProxy: reader
    .optional("TRUST_PROXY", check.trustProxy)
    ?.split(",")
    .map((part) => part.trim()),
});
