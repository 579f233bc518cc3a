import type { Article, Clause } from "../regulation/clause.js";
import { articleOf } from "../regulation/clause.js";
import type { RecruitmentChannel } from "../regulation/terms.js";

/** Where an announcement can be read. Nomination is a way of finding people, not a place to read. Published in the GraphQL contract. */
export const PUBLICATION_CHANNELS = ["PORTAL", "NEWS_MEDIA", "WECHAT", "WEIBO", "VILLAGE_BOARD"] as const;
export type PublicationChannel = (typeof PUBLICATION_CHANNELS)[number];

/** A newspaper and a village board have no address that could be opened. */
export const mayBeOnPaper = (channel: PublicationChannel): boolean => channel === "NEWS_MEDIA" || channel === "VILLAGE_BOARD";

/** One channel beside what the regulation says of it, and how many copies are known there. */
export type ChannelStanding = { readonly channel: PublicationChannel; readonly article?: Article; readonly copies: number };

type Named = { readonly recruitment?: Clause<readonly RecruitmentChannel[]> };
type Copy = { readonly channel: PublicationChannel };

/** Every channel with its article, where the regulation names it: 第五条 lists them without an end (等), so that none is owed and any may be added. */
export function channelStandings({ recruitment }: Named, copies: readonly Copy[]): ChannelStanding[] {
  const named: readonly string[] = recruitment?.content ?? [];
  const article = recruitment && articleOf(recruitment.basis);
  return PUBLICATION_CHANNELS.map((channel) => ({
    channel,
    ...(article && named.includes(channel) && { article }),
    copies: copies.filter((copy) => copy.channel === channel).length,
  }));
}
