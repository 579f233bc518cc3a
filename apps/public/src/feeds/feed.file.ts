import { type Serve, served } from "../site/file.js";
import { pathsUnder } from "../site/paths.js";
import { wordingIn } from "../wording/wording.js";
import { announcements } from "./announcements.js";
import { atomOf } from "./atom.js";
import { type Feed, latest } from "./feed.js";
import type { FeedName } from "./names.js";
import { notices } from "./notices.js";
import { replies } from "./replies.js";
import { rssOf } from "./rss.js";
import type { Source } from "./source.js";
import { summaries } from "./summaries.js";

const SOURCES: Readonly<Record<FeedName, Source>> = { announcements, notices, summaries, replies };

const FORMATS = {
  atom: { type: "application/atom+xml", write: atomOf },
  rss: { type: "application/rss+xml", write: rssOf },
} satisfies Record<string, { type: string; write: (feed: Feed) => string }>;

/** A feed is in Chinese for everybody: it tells what the office has published, in the words in which it did. */
const wording = wordingIn("zh-CN");

/** `announcements.atom`, `replies.rss`: every kind in either format. */
export const feedFile: Serve = async (client, { params: { town = "", file = "" }, page: { site } }) => {
  const [name = "", ending = ""] = file.split(".");
  const source = Object.entries(SOURCES).find(([one]) => one === name)?.[1];
  const format = Object.entries(FORMATS).find(([one]) => one === ending)?.[1];
  if (!source || !format || file !== `${name}.${ending}`) return null;

  const paths = pathsUnder(site.base);
  const read = await source(client, { town, paths, wording });
  if (!read) return null;
  const { by, page, told } = read;
  const host = new URL(site.origin).hostname;
  const entries = told.map(({ to, id, ...rest }) => ({ ...rest, id: `tag:${host},2026:${name}/${id}`, link: site.origin + to }));
  const title = `${by} ${wording.pages.feeds.names[name as FeedName]}`;
  const self = site.origin + paths.feed(town, name as FeedName, ending);
  return served(format.write({ title, self, page: site.origin + page, by, entries: latest(entries) }), format.type);
};
