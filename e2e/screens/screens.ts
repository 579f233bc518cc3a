import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { openDay, signIn } from "../sign-in.js";

const FOLDER = fileURLToPath(new URL("../../docs/screens/", import.meta.url));

/** A picture is read with the text, so it must not outweigh it. */
const MOST = 60_000;

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 720 };

type Shot = { readonly name: string; readonly size: typeof DESK; readonly elder?: boolean; readonly at: (page: Page) => Promise<unknown> };

const to = (address: string) => (page: Page) => page.goto(address);
const past = (link: string) => async (page: Page) => {
  await page.goto("/shuidong/open-days");
  await page.getByRole("link", { name: "走进基层治理" }).click();
  await page.getByRole("link", { name: link }).first().click();
};
const desk = (who: string, address: string) => async (page: Page) => {
  await signIn(page, who);
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
};

const SHOTS: readonly Shot[] = [
  { name: "site-home", size: DESK, at: to("/shuidong") },
  { name: "site-home-phone", size: PHONE, at: to("/shuidong") },
  { name: "site-home-elder-phone", size: PHONE, elder: true, at: to("/shuidong") },
  { name: "site-draw", size: DESK, at: past("看抽签") },
  { name: "site-opinions", size: DESK, at: to("/shuidong/opinions") },
  { name: "site-opinion-elder-phone", size: PHONE, elder: true, at: to("/shuidong/opinions/new") },
  { name: "site-figures", size: DESK, at: to("/shuidong/statistics") },
  { name: "site-regulation-phone", size: PHONE, at: to("/shuidong/regulation") },
  { name: "office-workbench", size: DESK, at: (page) => signIn(page, "organiser") },
  {
    name: "office-day",
    size: DESK,
    at: async (page) => {
      await signIn(page, "organiser");
      await openDay(page, "走进便民服务");
    },
  },
  { name: "office-opinions", size: DESK, at: desk("organiser", "/admin/opinions") },
  { name: "office-calendar", size: DESK, at: desk("organiser", "/admin/calendar") },
  {
    name: "office-door-phone",
    size: PHONE,
    at: async (page) => {
      await page.setViewportSize(DESK);
      await signIn(page, "organiser");
      await openDay(page, "走进基层治理", "签到");
      await page.setViewportSize(PHONE);
      await page.getByRole("region", { name: "活动当天签到" }).waitFor();
    },
  },
];

/** WebP, which keeps text clean in a tenth of the bytes: the browser writes it, though Playwright does not offer it. */
async function take(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  const browser = await page.context().newCDPSession(page);
  for (const quality of [80, 60, 40]) {
    const { data } = await browser.send("Page.captureScreenshot", { format: "webp", quality });
    const picture = Buffer.from(data, "base64");
    if (picture.length <= MOST) return picture;
  }
  throw new Error(`${page.url()} does not fit into ${MOST} bytes.`);
}

for (const { name, size, elder, at } of SHOTS) {
  test(name, async ({ page, context, baseURL }) => {
    await page.setViewportSize(size);
    if (elder) await context.addCookies([{ name: "kaimen_view", value: "view%3Delder", url: baseURL ?? "" }]);
    await at(page);
    const picture = await take(page);
    writeFileSync(`${FOLDER}${name}.webp`, picture);
    expect(picture.length).toBeLessThanOrEqual(MOST);
  });
}
