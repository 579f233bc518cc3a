import { en } from "./en.js";
import { type Wording, zhCN } from "./zh-CN.js";

export type Language = "zh-CN" | "en";

const wordings: Record<Language, Wording> = { "zh-CN": zhCN, en };

export const wordingIn = (language: Language): Wording => wordings[language];

export type { Wording };
