import { type APIRequestContext, expect, test } from "@playwright/test";
import { addressesOf } from "./addresses.js";
import { knownIn } from "./known.js";

/** 国办发〔2017〕47号: what a checker finds in the raw HTML, name before content. */
const tagsIn = (html: string) =>
  new Map([...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name = "", content = ""]) => [name, content]));

const SITE = ["SiteName", "SiteDomain", "SiteIDCode"];
const COLUMN = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
const ARTICLE = ["ArticleTitle", "PubDate", "ContentSource"];

async function requiredOn(request: APIRequestContext, address: string): Promise<string[]> {
  const tags = tagsIn(await (await request.get(address)).text());
  for (const name of [...SITE, ...COLUMN, ...ARTICLE]) if (tags.has(name)) expect(tags.get(name), `${address} ${name}`).not.toBe("");
  return [...SITE, ...COLUMN, ...ARTICLE].filter((name) => tags.has(name));
}

test("the front page carries the three tags of the site, in the raw HTML", async ({ request }) => {
  expect(await requiredOn(request, "/shuidong")).toEqual(SITE);
});

test("every list, form and page of a section carries seven", async ({ page, request }) => {
  const all = await addressesOf(page, "/shuidong/sitemap");
  const sections = all.filter((address) => address !== "/shuidong" && address !== "/shuidong/regulation" && !/open-days\/./.test(address));
  const forms = [`/hexi/open-days/${knownIn("noticed").openDay}/notice/objection`, "/shuidong/objection", "/shuidong/embed"];
  for (const address of [...sections, ...forms]) expect(await requiredOn(request, address), address).toEqual([...SITE, ...COLUMN]);
  expect(sections.length).toBeGreaterThan(12);
});

test("every article carries ten, dated to the minute by 24 hours, with an absolute address", async ({ page, request, baseURL }) => {
  const days = (await addressesOf(page, "/shuidong/sitemap")).filter((address) => /open-days\/./.test(address));
  const articles = [...days, "/shuidong/regulation", `/hexi/open-days/${knownIn("noticed").openDay}/notice`];
  for (const address of articles) {
    expect(await requiredOn(request, address), address).toEqual([...SITE, ...COLUMN, ...ARTICLE]);
    const tags = tagsIn(await (await request.get(address)).text());
    expect(tags.get("PubDate"), address).toMatch(/^20\d\d-[01]\d-[0-3]\d [0-2]\d:[0-5]\d$/);
    expect(tags.get("Url")).toBe(baseURL + address);
  }
  expect(days.length).toBeGreaterThan(1);
});

test("an open day is an Event for programs, which the content policy lets stand, and a card where it is shared", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  const [day = ""] = (await addressesOf(page, "/shuidong/sitemap")).filter((address) => /open-days\/./.test(address));
  const answer = await page.goto(day);
  expect(answer?.headers()["content-security-policy"]).toContain("script-src 'self';");
  const event = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(event).toMatchObject({ "@type": "Event", url: baseURL + day, isAccessibleForFree: true });
  expect(event.startDate).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:00\+08:00$/);
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute("content", baseURL + day);
  const picture = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect((await page.request.get(picture)).headers()["content-type"]).toBe("image/png");
  expect(complaints).toEqual([]);
});
