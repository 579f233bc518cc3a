import { describe, expect, it } from "@jest/globals";
import { instantOf } from "../calendar/civil-date.js";
import { shuidong2024 } from "../regulation/packs/shuidong-2024/clauses.js";
import { approved, recruiting, settled } from "../testing/open-days.js";
import { channelStandings } from "./publication-channel.js";
import type { PublishedCopy } from "./published-copy.js";
import { type RecordPublishedCopy, recordPublishedCopy } from "./record-published-copy.js";
import { withdrawPublishedCopy } from "./withdraw-published-copy.js";

const now = instantOf("2026-05-25T01:00:00Z");
const address = "https://www.example.gov.cn/kfr/2026.html";
const given: RecordPublishedCopy = { channel: "PORTAL", address, publishedAt: instantOf("2026-05-22T03:00:00Z") };
const record = (change: Partial<RecordPublishedCopy> = {}, day: Parameters<typeof recordPublishedCopy>[0] = recruiting()) =>
  recordPublishedCopy(day, { ...given, ...change }, now);
const faultsOf = (change: Partial<RecordPublishedCopy>) => (record(change) as { faults?: object[] }).faults;

describe("Recording a published copy", () => {
  it("keeps the channel, the address and the moment, at any time after the call", () => {
    expect(record()).toEqual({ channel: "PORTAL", address, publishedAt: "2026-05-22T03:00:00.000Z" });
    expect(record({}, settled())).toHaveProperty("address", address);
  });

  it("is out of turn before there is anything to copy", () => expect(record({}, approved())).toEqual({ nowAt: "APPROVED" }));

  it.each(["PORTAL", "WECHAT", "WEIBO"] as const)("asks for an address on %s", (channel) => {
    expect(faultsOf({ channel, address: " ", place: "镇政府" })).toEqual([{ field: "address", code: "REQUIRED" }]);
  });

  it.each(["NEWS_MEDIA", "VILLAGE_BOARD"] as const)("takes a place instead on paper (%s), and one of the two at least", (channel) => {
    expect(record({ channel, address: null, place: "东风村公开栏" })).toMatchObject({ channel, place: "东风村公开栏" });
    expect(faultsOf({ channel, address: null, place: " " })).toEqual([{ field: "place", code: "REQUIRED" }]);
  });

  it.each([
    "http://www.example.gov.cn/a",
    "https://user:secret@example.gov.cn/a",
    "https://localhost/a",
    "https://www.example.gov.cn/a b",
    "javascript:alert(1)",
    "www.example.gov.cn",
  ])("takes only the address of a secure page, not %s", (wrong) => {
    expect(faultsOf({ address: wrong })).toEqual([{ field: "address", code: "MALFORMED" }]);
  });

  it("takes an address of five hundred characters, and none longer", () => {
    const long = (length: number) => `${address}?`.padEnd(length, "a");
    expect(record({ address: long(500) })).toHaveProperty("address");
    expect(faultsOf({ address: long(501) })).toMatchObject([{ field: "address", code: "TOO_LONG", values: { most: 500 } }]);
  });

  it("prints nobody's number in a place", () => {
    expect(faultsOf({ channel: "VILLAGE_BOARD", place: "找13800001234" })).toMatchObject([{ field: "place", code: "PERSONAL_IDENTIFIER" }]);
  });

  it("is of the day of the call at the earliest, and of this moment at the latest", () => {
    expect(record({ publishedAt: instantOf("2026-05-21T16:00:00Z") })).toHaveProperty("channel");
    expect(record({ publishedAt: now })).toHaveProperty("channel");
    for (const publishedAt of [instantOf("2026-05-21T15:59:59Z"), instantOf("2026-05-25T01:00:01Z")])
      expect(faultsOf({ publishedAt })).toMatchObject([{ field: "publishedAt", code: "OUT_OF_RANGE", values: { earliest: "2026-05-22" } }]);
  });
});

describe("Withdrawing the record of a copy", () => {
  const copy: PublishedCopy = { channel: "PORTAL", address, publishedAt: given.publishedAt };
  const withdraw = (of: PublishedCopy = copy, ground = "地址贴错") => withdrawPublishedCopy(of, { by: "clerk", at: now, ground });

  it("leaves the line with who took it back, when and why", () => {
    expect(withdraw()).toEqual({ ...copy, withdrawn: { by: "clerk", at: now, ground: "地址贴错" } });
  });
  it("asks for a ground", () => expect(withdraw(copy, " ")).toMatchObject({ faults: [{ field: "ground", code: "REQUIRED" }] }));
  it("is done once", () => expect(withdraw(withdraw() as PublishedCopy)).toEqual({ nowAt: "COPY_WITHDRAWN" }));
});

describe("Where the call can be read", () => {
  it("names 第五条 for each channel of the regulation, and none for the village board, which the open list leaves room for", () => {
    expect(channelStandings(shuidong2024, [{ channel: "WECHAT" }, { channel: "WECHAT" }])).toEqual([
      { channel: "PORTAL", article: "第五条", copies: 0 },
      { channel: "NEWS_MEDIA", article: "第五条", copies: 0 },
      { channel: "WECHAT", article: "第五条", copies: 2 },
      { channel: "WEIBO", article: "第五条", copies: 0 },
      { channel: "VILLAGE_BOARD", copies: 0 },
    ]);
  });
  it("names no article in a town whose regulation is silent on it", () => {
    expect(channelStandings({}, []).some(({ article }) => article)).toBe(false);
  });
});
