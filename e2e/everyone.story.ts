import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { addressesOf } from "./addresses.js";

/** What the site map lists for people: every section and every open day. */
const everyPage = (page: Page) => addressesOf(page, "/shuidong/sitemap");

const choose = async (context: BrowserContext, choices: Record<string, string>, url: string) =>
  context.addCookies([{ name: "kaimen_view", value: encodeURIComponent(new URLSearchParams(choices).toString()), url }]);

for (const view of ["ordinary", "elder"] as const) {
  test(`every page of the site map is free of faults that axe can find, at 360 and 1280 pixels: ${view}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    await choose(context, { view }, baseURL ?? "");
    for (const address of await everyPage(page)) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${address} ${width} ${id} ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} fits ${width}`).toBe(true);
      }
    }
  });
}

test("A1-A3: text grows to 30 pixels and more, elder text is 18 or more, and lines stand apart", async ({ page, context, baseURL }) => {
  const bodyText = () =>
    page.evaluate(() => {
      const { fontSize, lineHeight } = getComputedStyle(document.querySelector("main p") as Element);
      return { size: Number.parseFloat(fontSize), leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) };
    });
  await choose(context, { size: "largest" }, baseURL ?? "");
  await page.goto("/shuidong/accessibility");
  expect((await bodyText()).size).toBeGreaterThanOrEqual(30);
  await choose(context, { view: "elder" }, baseURL ?? "");
  await page.goto("/shuidong/accessibility");
  expect((await bodyText()).size).toBeGreaterThanOrEqual(18);
  expect((await bodyText()).leading).toBeGreaterThanOrEqual(1.3);
});

test("A7: what is pressed in the elder version is at least 60 pixels high", async ({ page, context, baseURL }) => {
  await choose(context, { view: "elder", tools: "open" }, baseURL ?? "");
  await page.goto("/shuidong/opinions/new");
  const pressed = await page.locator("button:visible, header nav a, main input[type=tel]").all();
  for (const one of pressed) expect((await one.boundingBox())?.height, await one.innerText()).toBeGreaterThanOrEqual(60);
  expect(pressed.length).toBeGreaterThan(15);
});

test("A2, A11, A14: the elder version is offered without a pop-up, and stays", async ({ page }) => {
  await page.goto("/shuidong");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "用长辈版" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-view", "elder");
  await expect(page.getByRole("button", { name: "用长辈版" })).toHaveCount(0);
  await page.goto("/shuidong/statistics");
  await expect(page.locator("html")).toHaveAttribute("data-view", "elder");
  await expect(page.getByRole("button", { name: "普通版" })).toBeVisible();
});

test("A11: a page asks no other host for anything", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.goto("/shuidong");
  await page.getByRole("button", { name: "无障碍" }).click();
  await expect(page.getByRole("button", { name: "重置" })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([baseURL]));
});

test("A10: the keyboard alone reaches the text and the toolbar, and shows where it is", async ({ page }) => {
  await page.goto("/shuidong/opinions");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  for (
    let at = 0;
    at < 12 && !(await page.getByRole("button", { name: "无障碍" }).evaluate((one) => one === document.activeElement));
    at += 1
  )
    await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "无障碍" })).toBeFocused();
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "最大" })).toBeVisible();
});

test("A16, A17: the toolbar changes the page at once, loses nothing typed, is remembered, reset and put away", async ({ page }) => {
  await page.goto("/shuidong/opinions/new");
  const html = page.locator("html");
  await page.getByRole("textbox", { name: "您的姓名" }).fill("赵测试");
  await page.getByRole("button", { name: "无障碍" }).click();
  await page.getByRole("button", { name: "连读" }).waitFor();
  await page.getByRole("button", { name: "指读" }).click();
  await expect(page.getByRole("button", { name: "指读" })).toHaveAttribute("aria-pressed", "true");
  const kept = page.waitForResponse((answer) => answer.request().postData()?.includes("guide") ?? false);
  await page.getByRole("button", { name: "黄底黑字" }).click();
  await page.getByRole("group", { name: "十字线" }).getByRole("button", { name: "开" }).click();
  await expect(html).toHaveAttribute("data-contrast", "yellow");
  await expect(page.getByRole("textbox", { name: "您的姓名" })).toHaveValue("赵测试");
  await page.mouse.move(200, 300);
  await expect(page.locator("[data-across]")).toBeVisible();
  await kept;

  await page.goto("/shuidong/regulation");
  await expect(html).toHaveAttribute("data-guide", "cross");
  await page.getByRole("button", { name: "重置" }).click();
  await expect(html).toHaveAttribute("data-contrast", "normal");
  await page.getByRole("button", { name: "退出" }).click();
  await expect(page.getByRole("button", { name: "重置" })).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("A5, A6, A9: an opinion is raised without a captcha, its faults named, and followed by code and phone", async ({ page }) => {
    await page.goto("/shuidong/opinions");
    await page.getByRole("link", { name: "我要提意见" }).click();
    await page.getByRole("textbox", { name: "您想说什么" }).fill("村口的路灯晚上不亮。");
    await page.getByRole("button", { name: "下一步：核对" }).click();
    await expect(page.getByRole("alert")).toContainText("请填写姓名");
    await expect(page.getByRole("textbox", { name: "您想说什么" })).toHaveValue("村口的路灯晚上不亮。");

    await page.getByRole("radio", { name: /建议/ }).check();
    await page.getByRole("textbox", { name: "您的姓名" }).fill("孙测试");
    await page.getByRole("textbox", { name: "您的电话" }).fill("13800007654");
    await page.getByRole("button", { name: "下一步：核对" }).click();
    await page.getByRole("button", { name: "确认提交" }).click();
    await expect(page.getByRole("heading", { name: "收到您的意见了" })).toBeVisible();
    const [code = ""] = /\d{6}-[0-9A-Z]{6}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];

    await page.getByRole("main").getByRole("link", { name: "查我的意见" }).click();
    await page.getByRole("textbox", { name: "意见编号" }).fill(code);
    await page.getByRole("textbox", { name: "提意见时留的电话" }).fill("13800007654");
    await page.getByRole("button", { name: "查询" }).click();
    await expect(page.getByRole("heading", { name: "已收到，正在确定由哪个部门办理。" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("最晚在");
  });

  test("A1, A17: the toolbar opens, enlarges and resets all the same", async ({ page }) => {
    await page.goto("/shuidong/opinions");
    await page.getByRole("button", { name: "无障碍" }).click();
    await page.getByRole("button", { name: "最大" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-size", "largest");
    await expect(page.getByRole("button", { name: "连读" })).toBeHidden();
    await page.getByRole("button", { name: "重置" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-size", "normal");
  });
});
