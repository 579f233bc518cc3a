import { createHash } from "node:crypto";

/** SHA-256 over UTF-8, as lower-case hex: the hash that the domain is handed wherever it needs one. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
