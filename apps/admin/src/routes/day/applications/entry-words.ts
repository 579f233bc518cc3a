import { civilDateOf, type Instant } from "@kaimen/domain";
import type { EntryChannel } from "../../../gql/graphql.js";
import { terms } from "../../../wording/zh-CN.terms.js";

/** The ways in that end on a clerk's desk, in the order in which they are met with. */
export const ENTRY_CHANNELS = ["PHONE", "PAPER", "ON_SITE", "WECHAT", "WEIBO"] as const satisfies readonly EntryChannel[];

export const channelWords = Object.fromEntries(ENTRY_CHANNELS.map((channel) => [channel, terms.channels[channel]])) as Record<
  EntryChannel,
  string
>;

export const genderWords = { FEMALE: "女", MALE: "男" } as const;

/** The version of the consent text that is read out unless a clerk says another. */
export const CONSENT_TEXT = "2026-05";

export const today = () => civilDateOf(new Date().toISOString() as Instant);
