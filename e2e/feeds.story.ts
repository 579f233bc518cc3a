import { expect, test } from "@playwright/test";
import { knownIn } from "./known.js";

const KINDS = ["announcements", "notices", "summaries", "replies"];

type Read = { readonly root: string; readonly fault: boolean; readonly links: readonly string[]; readonly text: string };

test("a reader's programs find a feed of each kind and the calendar in the head of a page", async ({ page }) => {
  await page.goto("/shuidong/opinions");
  const found = await page
    .locator("link[rel=alternate]")
    .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).getAttribute("href")));
  expect(found).toEqual([...KINDS.map((kind) => `/shuidong/feeds/${kind}.atom`), "/shuidong/calendar.ics"]);
});

test("each feed is whole XML in both formats, and every entry leads to a page that is there", async ({ page, request, baseURL }) => {
  await page.goto("/shuidong");
  const led: string[] = [];
  for (const kind of KINDS) {
    for (const [format, root] of Object.entries({ atom: "feed", rss: "rss" })) {
      const answer = await request.get(`/shuidong/feeds/${kind}.${format}`);
      expect(answer.headers()["content-type"]).toContain(`application/${format}+xml`);
      const read: Read = await page.evaluate(
        (xml) => {
          const file = new DOMParser().parseFromString(xml, "application/xml");
          const links = [...file.querySelectorAll("entry > link, item > link")].map(
            (link) => link.getAttribute("href") ?? link.textContent ?? "",
          );
          return { root: file.documentElement.tagName, fault: file.querySelector("parsererror") !== null, links, text: xml };
        },
        await answer.text(),
      );
      expect(read, kind).toMatchObject({ root, fault: false });
      led.push(...read.links);
    }
  }
  for (const link of new Set(led.map((one) => one.split("#")[0] ?? ""))) {
    expect(link.startsWith(`${baseURL}/shuidong/`), link).toBe(true);
    expect((await request.get(link)).status(), link).toBe(200);
  }
  expect(new Set(led).size).toBeGreaterThan(3);
});

test("the feed of notices tells what hangs out by number, and no masked name", async ({ request }) => {
  const feed = await (await request.get("/hexi/feeds/notices.atom")).text();
  expect(feed).toContain(`/hexi/open-days/${knownIn("noticed").openDay}/notice`);
  expect(feed).toContain(knownIn("noticed").applicants[3]?.receiptNumber ?? "-");
  expect(feed).not.toMatch(/[\u4e00-\u9fff]\*/);
});

test("a calendar that subscribes to the town gets every open day, with the zone of Shanghai and the way to its page", async ({
  request,
  baseURL,
}) => {
  const answer = await request.get("/shuidong/calendar.ics");
  expect(answer.headers()["content-type"]).toContain("text/calendar");
  expect(answer.headers()["content-disposition"]).toBeUndefined();
  const calendar = (await answer.text()).replaceAll("\r\n ", "");
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(1);
  expect(calendar).toContain("TZID:Asia/Shanghai");
  expect(calendar).toMatch(new RegExp(`DESCRIPTION:.*\\\\n${baseURL}/shuidong/open-days/`));
});

test("a feed of no town, of no kind or in no format is no page either", async ({ request }) => {
  for (const address of [
    "/nowhere/feeds/replies.atom",
    "/shuidong/feeds/names.atom",
    "/shuidong/feeds/replies.json",
    "/nowhere/calendar.ics",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});
