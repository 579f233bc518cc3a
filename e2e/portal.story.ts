import { expect, test } from "@playwright/test";
import { portalInFront, portalPage } from "./host-portal.js";

const door = `http://127.0.0.1:${process.env.KAIMEN_E2E_PORTAL_PORT}`;
const BASE = "/zwgk/kfr";

test.beforeAll(async () => {
  await expect
    .poll(
      () =>
        fetch(`${door}/healthz/ready`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
});

test("below a path of a county portal every link leads somewhere, below the path, and nothing is asked of another host", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  const waiting = [`${BASE}/shuidong`, `${BASE}/shuidong/sitemap`];
  const seen = new Set(waiting);
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const answer = await page.request.get(door + address, { headers: { accept: "text/html,*/*" } });
    expect(answer.status(), address).toBe(200);
    // The explorer of the contract, which only a demo has, is a program and no page of the site.
    if (!answer.headers()["content-type"]?.includes("text/html") || address.endsWith("/graphql")) continue;
    const html = await answer.text();
    for (const [, found = ""] of html.matchAll(/(?:href|src|action)="([^"#]*)/g)) {
      if (found === "" || found.startsWith("https://")) continue;
      const link = found.startsWith(door) ? found.slice(door.length) : found;
      expect(link.startsWith(`${BASE}/`) || link === BASE, `${found} on ${address}`).toBe(true);
      const next = link.replaceAll("&amp;", "&").split("?")[0] ?? "";
      if (seen.has(next) || next.endsWith("/view")) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(40);

  await page.goto(`${door}${BASE}/shuidong`);
  await page.getByRole("link", { name: "开放日", exact: true }).click();
  await page.getByRole("button", { name: "无障碍" }).click();
  await expect(page.getByRole("button", { name: "重置" })).toBeVisible();
  expect([...asked]).toEqual([door]);
});

test("a form is posted below the path, and its answer comes back there", async ({ page }) => {
  await page.goto(`${door}${BASE}/shuidong/application`);
  await page.getByRole("textbox", { name: /报名号/ }).fill("000001-AAAAAA");
  await page.getByRole("textbox", { name: /手机号/ }).fill("13800009999");
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByRole("main")).toContainText("没有找到");
  expect(new URL(page.url()).pathname).toBe(`${BASE}/shuidong/application`);
  await page.getByRole("button", { name: "English" }).click();
  expect(new URL(page.url()).pathname).toBe(`${BASE}/shuidong/application`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the portal's own header and footer stand around a page, where its web server puts them in", async ({ page }) => {
  const portal = await portalInFront(door, {
    "/common/header.html": "<p>县政府门户的页眉</p>",
    "/common/footer.html": "<p>县政府门户的页脚</p>",
  });
  await page.goto(`${portal.origin}${BASE}/shuidong/regulation`);
  await expect(page.getByText("县政府门户的页眉")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("县政府门户的页脚");
  await portal.close();
});

test.describe("The box in a portal's page", () => {
  const box = `<div data-kaimen="shuidong"><a href="${door}${BASE}/shuidong">政府开放日</a></div><script src="${door}${BASE}/embed.js" async></script>`;

  test("shows the next open day, the way to apply and the figures, under the portal's own strict policy and without a cookie", async ({
    page,
    context,
  }) => {
    const complaints: string[] = [];
    page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
    const portal = await portalPage(box, door);
    await page.goto(portal.origin);
    const shown = page.getByRole("region", { name: /水东镇.*开放日/ });
    await expect(shown.getByRole("link", { name: "我要报名" })).toHaveAttribute(
      "href",
      new RegExp(`^${door}${BASE}/shuidong/open-days/.*/apply$`),
    );
    await expect(shown).toContainText(/名额\s*\d+ 名/);
    await expect(shown).toContainText("更新时间");
    expect(await context.cookies()).toEqual([]);
    expect(complaints.filter((line) => !line.includes("favicon"))).toEqual([]);
    await portal.close();
  });

  test("leaves the portal's link where the script may not run", async ({ page }) => {
    const portal = await portalPage(box, "'none'");
    await page.goto(portal.origin);
    await expect(page.getByRole("link", { name: "政府开放日" })).toBeVisible();
    await portal.close();
  });

  test("is told its figures alone across sites: no page of ours may be read by another", async ({ request }) => {
    const headers = { origin: "https://www.portal.example" };
    expect((await request.get(`${door}${BASE}/shuidong/embed.json`, { headers })).headers()["access-control-allow-origin"]).toBe("*");
    expect((await request.get(`${door}${BASE}/shuidong`, { headers })).headers()["access-control-allow-origin"]).toBeUndefined();
  });
});
