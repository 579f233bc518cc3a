import { around, element, escaped, xmlFile } from "../site/xml.js";
import type { Entry, Feed } from "./feed.js";

/** A feed nobody has written into yet was last changed before all of them. */
const NEVER = "1970-01-01T00:00:00Z";

/** Atom 1.0 (RFC 4287). */
export function atomOf({ title, self, page, by, entries }: Feed): string {
  const changed = entries
    .map(({ publishedAt, updatedAt = publishedAt }) => updatedAt)
    .sort((one, other) => Date.parse(other) - Date.parse(one));
  return xmlFile(
    around('feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"', [
      element("title", title),
      element("id", self),
      `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
      link(page),
      element("updated", changed[0] ?? NEVER),
      around("author", [element("name", by)]),
      ...entries.map(entryOf),
    ]),
  );
}

const link = (to: string) => `<link rel="alternate" type="text/html" href="${escaped(to)}"/>`;

const entryOf = ({ id, title, link: to, publishedAt, updatedAt = publishedAt, text }: Entry): string =>
  around("entry", [
    element("id", id),
    element("title", title),
    link(to),
    element("published", publishedAt),
    element("updated", updatedAt),
    element('content type="text"', text),
  ]);
