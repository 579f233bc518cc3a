import { createTransport } from "nodemailer";
import type { Environment } from "../environment/environment.js";
import type { Gateway } from "./deliver-due.js";
import { letterOf } from "./letter.js";

/** Shorter than the lease on a message, so that nobody else sends it meanwhile. */
const PATIENCE_MS = 15_000;

/** The office's own mail server. A letter reads no file and fetches no address, whatever it holds. */
export function smtpGateway({ server, from }: NonNullable<Environment["mail"]>): Gateway & { close(): void } {
  const url = new URL(server);
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (url.protocol === "smtps:" ? 465 : 587)),
    secure: url.protocol === "smtps:",
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) => {
      await transport.sendMail({
        from,
        to: { name: "", address: message.address },
        messageId: `<${message.id}@kaimen>`,
        ...letterOf(message),
      });
    },
    close: () => transport.close(),
  };
}
