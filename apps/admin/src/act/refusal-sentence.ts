import type { RefusalCode, Values } from "@kaimen/domain";
import { act } from "../wording/zh-CN.acts.js";
import { refusals } from "../wording/zh-CN.refusals.js";

type Refused = { readonly code: RefusalCode; readonly article?: string | null; readonly values: Values };

/** Why the regulation says no, with its article. */
export const refusalSentence = ({ code, article, values }: Refused): string =>
  `${refusals[code](values)}（${article ? `依据${article}` : act.office}）`;
