import { sha256 } from "@noble/hashes/sha2.js";

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 in hexadecimal digits. By a program of its own: a browser offers none where the office is served without a certificate. */
export const sha256Of = (bytes: Uint8Array): string => hex(sha256(bytes));
