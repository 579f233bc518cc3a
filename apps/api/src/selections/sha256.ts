import { createHash } from "node:crypto";
import type { Hash } from "@kaimen/domain";

/** SHA-256 of the UTF-8 bytes as lower-case hex, which any citizen's machine has too. */
export const sha256: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");
