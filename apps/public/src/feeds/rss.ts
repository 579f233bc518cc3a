import { around, element, escaped, xmlFile } from "../site/xml.js";
import type { Entry, Feed } from "./feed.js";

/** RSS 2.0, for readers that know nothing newer. */
export const rssOf = ({ title, self, page, by, entries }: Feed): string =>
  xmlFile(
    around('rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"', [
      around("channel", [
        element("title", title),
        element("link", page),
        element("description", `${by} ${title}`),
        element("language", "zh-CN"),
        `<atom:link rel="self" type="application/rss+xml" href="${escaped(self)}"/>`,
        ...entries.map(itemOf),
      ]),
    ]),
  );

const itemOf = ({ id, title, link, publishedAt, text }: Entry): string =>
  around("item", [
    element("title", title),
    element("link", link),
    element('guid isPermaLink="false"', id),
    element("pubDate", new Date(publishedAt).toUTCString()),
    element("description", text),
  ]);
