import { describe, expect, it } from "@jest/globals";
import { type CivilDate, civilDate, type Instant } from "@kaimen/domain";
import { atomOf } from "./atom.js";
import { type Entry, type Feed, latest, startOf } from "./feed.js";
import { rssOf } from "./rss.js";

const entry = (serial: number, change: Partial<Entry> = {}): Entry => ({
  id: `tag:www.example.gov.cn,2026:announcements/day-${serial}`,
  title: "走进基层治理 <一>",
  link: "https://www.example.gov.cn/kaimen/shuidong/open-days/day-1?a=1&b=2",
  publishedAt: `2026-06-${String(serial).padStart(2, "0")}T01:30:00Z` as Instant,
  text: "公告全文。",
  ...change,
});
const feed: Feed = {
  title: "水东镇人民政府 公告",
  self: "https://www.example.gov.cn/kaimen/shuidong/feeds/announcements.atom",
  page: "https://www.example.gov.cn/kaimen/shuidong/open-days",
  by: "水东镇人民政府",
  entries: [entry(2), entry(1)],
};

describe("A feed", () => {
  it("holds the twenty latest, the latest first", () => {
    const serials = Array.from({ length: 25 }, (_, at) => at + 1);
    const kept = latest(serials.map((serial) => entry(serial)));
    expect(kept).toHaveLength(20);
    expect(kept[0]).toMatchObject({ publishedAt: "2026-06-25T01:30:00Z" });
  });

  it("dates by Shanghai what has a day and no hour", () => {
    expect(startOf(civilDate("2026-06-22"))).toBe("2026-06-22T00:00:00+08:00");
  });

  it("was last changed when the last thing became of an entry, whatever its zone is written as", () => {
    const moved = entry(1, { updatedAt: startOf("2026-06-10" as CivilDate) });
    expect(atomOf({ ...feed, entries: [entry(2), moved] })).toContain("<updated>2026-06-10T00:00:00+08:00</updated>\n<author>");
    expect(atomOf({ ...feed, entries: [] })).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  it("writes no title and no address that could be taken for markup", () => {
    for (const text of [atomOf(feed), rssOf(feed)]) {
      expect(text).toContain("<title>走进基层治理 &lt;一&gt;</title>");
      expect(text).toContain("a=1&amp;b=2");
    }
  });

  it("says in RSS the hour in the words of RFC 822", () => {
    expect(rssOf(feed)).toContain("<pubDate>Tue, 02 Jun 2026 01:30:00 GMT</pubDate>");
  });
});
