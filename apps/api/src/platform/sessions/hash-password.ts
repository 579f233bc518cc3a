import { hashPassword } from "better-auth/crypto";

/** scrypt, as better-auth checks it at sign-in. */
export const hashOf = (password: string): Promise<string> => hashPassword(password);
