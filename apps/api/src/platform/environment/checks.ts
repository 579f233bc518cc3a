import { readKeyring } from "../crypto/keyring.js";
import type { Check } from "./reader.js";

const urlOf = (text: string) => (URL.canParse(text) ? new URL(text) : undefined);

/** Words that stand in examples and are then forgotten there. */
const PLACEHOLDER = /change.?me|example|default|password|secret|kaimen|postgres|12345|qwert/i;

const variety = (text: Iterable<unknown>) => new Set(text).size;

export const databaseUrl: Check = (text) => {
  const url = urlOf(text);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.username || url.pathname.length < 2) {
    return "is no address of a database, such as postgres://user:password@host:5432/kaimen";
  }
  const password = decodeURIComponent(url.password);
  if (password.length < 12 || PLACEHOLDER.test(password)) return "has a weak password: at least 12 random characters";
};

const BARE_KEY = /^[A-Za-z0-9+/]{43}=$/;

/** A bare key is the only one; several are written with their names, the current one first. */
export const keyringText = (text: string) => (BARE_KEY.test(text) ? `main:${text}` : text);

export const masterKey: Check = (text) => {
  try {
    readKeyring(keyringText(text));
  } catch {
    return "is not 32 bytes in base64 (openssl rand -base64 32), nor a list of such keys as id:base64,id:base64";
  }
  const keys = text.split(",").map((entry) => Buffer.from(entry.trim().replace(/^.*:/, ""), "base64"));
  if (keys.some((key) => variety(key) < 16 || /^[\x20-\x7e]+$/.test(key.toString("latin1"))))
    return "is not random: openssl rand -base64 32";
};

export const siteIdCode: Check = (text) => (/^\d{10}$/.test(text) ? undefined : "is not ten digits");

export const sessionSecret: Check = (text) => {
  if (text.length < 32) return "is too short: at least 32 random characters (openssl rand -base64 48)";
  if (variety(text) < 12 || PLACEHOLDER.test(text)) return "is not random: openssl rand -base64 48";
};

const isThisMachine = ({ hostname }: URL) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

export const publicOrigin: Check = (text) => {
  const url = urlOf(text);
  if (!url || url.origin !== text) return "is no origin, such as https://www.example.gov.cn (without a path or a final slash)";
  if (url.protocol !== "https:" && !isThisMachine(url)) return "is not https: sessions and receipts would cross the network in clear";
};

export const basePath: Check = (text) =>
  /^(\/[a-z0-9][a-z0-9._-]*)+$/i.test(text) ? undefined : "is no base path, such as /open-days (no final slash); leave it out for the root";

/** It stands inside a directive for a web server: nothing in it may end the directive, or leave the host. */
export const includeAddress: Check = (text) =>
  /^(\/[a-z0-9][a-z0-9._-]*)+$/i.test(text) ? undefined : "is no path of a fragment on the host, such as /common/header.html";

export const port: Check = (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? undefined : "is no port (0 to 65535)");

/** To believe everybody's word on the caller's address is to have no limit by address. */
export const trustProxy: Check = (text) =>
  text.split(",").every((part) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i.test(part.trim()))
    ? undefined
    : "is no list of proxy addresses, such as 10.0.0.0/8,loopback";

export const smtpUrl: Check = (text) =>
  /^smtps?:$/.test(urlOf(text)?.protocol ?? "") ? undefined : "is no mail server, such as smtps://user:password@mail.example.gov.cn:465";

export const mailAddress: Check = (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : "is no mail address");

export const logLevel: Check = (text) =>
  /^(fatal|error|warn|info|debug|trace|silent)$/.test(text) ? undefined : "is none of fatal, error, warn, info, debug, trace, silent";
