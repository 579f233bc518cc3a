import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { addressesOf } from "./addresses.js";
import { fillApplication } from "./fill-application.js";

test.describe.configure({ timeout: 240_000 });

const choose = async (context: BrowserContext, choices: Record<string, string>, url = "") =>
  context.addCookies([{ name: "kaimen_view", value: encodeURIComponent(new URLSearchParams(choices).toString()), url }]);

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

const toApply = async (page: Page) => {
  await page.goto("/shuidong");
  await page.getByRole("link", { name: "我要报名" }).first().click();
};

test("A1: at 200 % (640 of 1280 pixels), and at 320, nothing of a page is lost or has to be pushed sideways", async ({ page }) => {
  for (const address of await addressesOf(page, "/shuidong/sitemap")) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const words = async () => (await page.getByRole("main").innerText()).replace(/\s/g, "");
    const whole = await words();
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 512 });
      expect(await fits(page), `${address} at ${width}`).toBe(true);
      expect(await words(), `${address} at ${width}`).toBe(whole);
    }
  }
});

test("A3: paragraphs stand 1.3 times as far apart as lines, or are indented as printed ones are", async ({ page, context, baseURL }) => {
  await choose(context, { view: "elder" }, baseURL);
  const [day = ""] = (await addressesOf(page, "/shuidong/sitemap")).filter((address) => /open-days\/./.test(address));
  await page.goto(day);
  const set = await page.locator("main p").evaluateAll((all) =>
    all.map((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    }),
  );
  expect(Math.min(...set)).toBeGreaterThanOrEqual(1.3);
});

test("A5: what a list says of a thing it says in words", async ({ page }) => {
  await page.goto("/shuidong/open-days");
  for (const line of await page.getByRole("main").getByRole("listitem").all())
    await expect(line).toContainText(/报名中|审查中|确定名单中|公示中|名单已定|进行中|已举行|已总结|已办结|已取消/);
});

test("A7: what is pressed in the ordinary view is at least 44 pixels high", async ({ page }) => {
  await toApply(page);
  const pressed = await page.locator("button:visible, header nav a, main input[type=tel], main label:has(input)").all();
  for (const one of pressed) expect((await one.boundingBox())?.height, await one.innerText()).toBeGreaterThanOrEqual(44);
  expect(pressed.length).toBeGreaterThan(10);
});

test.describe("on a telephone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("A8: single taps reach the receipt, which is a picture to keep", async ({ page }) => {
    await page.goto("/shuidong");
    await page.getByRole("link", { name: "我要报名" }).first().tap();
    for (const [label, value] of [
      ["姓名", "钱测试"],
      ["手机号", "13800003456"],
      ["年", "1950"],
      ["月", "1"],
      ["日", "2"],
      ["所在村（社区）或单位", "示范村"],
    ] as const)
      await page.getByRole("textbox", { name: label, exact: true }).fill(value);
    for (const box of [/普通群众/, /我在本地居住/, /完全民事行为能力/, /办理这次报名/, /有关部门审查/]) await page.getByLabel(box).tap();
    await page.getByRole("button", { name: "下一步：核对" }).tap();
    await page.getByRole("button", { name: "确认提交" }).tap();
    const receipt = page.getByRole("figure", { name: "您的报名号" });
    await expect(receipt).toContainText(/\d{6}-[0-9A-Z]{6}/);
    await expect(receipt.getByRole("img", { name: "报名号的二维码" })).toBeVisible();
    await page.getByRole("button", { name: "存成图片" }).tap();
    await expect(page.getByRole("status").getByRole("img")).toBeVisible();
    expect(await fits(page)).toBe(true);
  });
});

test("A9: a form waits as long as it takes; what was begun is offered again, and nothing of the person was kept", async ({ page }) => {
  await toApply(page);
  await page.getByRole("textbox", { name: "姓名", exact: true }).fill("周测试");
  await page.getByRole("textbox", { name: "手机号", exact: true }).fill("13800008765");
  await page.getByRole("radio", { name: /网民代表/ }).check();
  await page.getByRole("checkbox", { name: /我在本地工作/ }).check();
  await page.getByRole("textbox", { name: /想了解/ }).fill("村口的路灯");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }));
  expect(kept).toContain("村口的路灯");
  for (const own of ["周测试", "13800008765"]) expect(kept).not.toContain(own);

  await page.reload();
  await page.getByRole("button", { name: "接着填" }).click();
  await expect(page.getByRole("radio", { name: /网民代表/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /我在本地工作/ })).toBeChecked();
  await expect(page.getByRole("textbox", { name: /想了解/ })).toHaveValue("村口的路灯");
  await expect(page.getByRole("textbox", { name: "姓名", exact: true })).toHaveValue("");

  await page.reload();
  await page.getByRole("button", { name: "不要了" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kaimen-draft")))).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("A12: what was sent can be changed, and taken back, until the last day", async ({ page }) => {
      await fillApplication(page, { name: "吴测试", phone: javaScriptEnabled ? "13800004567" : "13800004568", born: ["1961", "5", "6"] });
      await page.getByRole("button", { name: "确认提交" }).click();
      await expect(page.getByRole("heading", { name: "报名成功" })).toBeVisible();
      const [code = ""] = /\d{6}-[0-9A-Z]{6}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
      await page.getByRole("main").getByRole("link", { name: "查我的报名" }).click();
      await page.getByRole("textbox", { name: /报名号/ }).fill(code);
      await page.getByRole("textbox", { name: /手机号/ }).fill(javaScriptEnabled ? "13800004567" : "13800004568");
      await page.getByRole("button", { name: "查询" }).click();

      await page.getByRole("button", { name: "修改报名" }).click();
      await page.getByRole("textbox", { name: "所在村（社区）或单位" }).fill("");
      await page.getByRole("button", { name: "确认修改" }).click();
      await expect(page.getByRole("alert")).toContainText("请填写");
      await page.getByRole("textbox", { name: "所在村（社区）或单位" }).fill("示范村二组");
      await page.getByRole("button", { name: "确认修改" }).click();
      await expect(page.getByRole("status").first()).toBeVisible();
      await page.getByRole("button", { name: "我的资料副本" }).click();
      await expect(page.getByRole("main")).toContainText("示范村二组");

      await page.getByRole("main").getByRole("button", { name: "查我的报名" }).click();
      await page.getByRole("button", { name: "撤回报名" }).click();
      await expect(page.getByRole("heading", { name: "确定撤回报名吗" })).toBeVisible();
      await page.getByRole("button", { name: "确定撤回" }).click();
      await expect(page.getByRole("heading", { name: /撤回/ })).toBeVisible();
    });
  });
}

test("A13: no page shows a code of the machine where a word belongs", async ({ page }) => {
  for (const address of await addressesOf(page, "/shuidong/sitemap")) {
    await page.goto(address);
    expect((await page.getByRole("main").innerText()).match(/\b[A-Z]{3,}_[A-Z_]+\b|undefined|\bnull\b|NaN|\[object/g), address).toBeNull();
  }
});

test("A14: the elder version is on top of every page, and is found by its other names", async ({ page }) => {
  await page.goto("/shuidong/opinions");
  await expect(page.getByRole("banner").getByRole("button", { name: "长辈版" })).toBeVisible();
  for (const name of ["亲情版", "关爱版", "关怀版"]) {
    await page.goto(`/shuidong/search?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("main").getByRole("link", { name: "无障碍声明" })).toBeVisible();
  }
});

test("A15: what changes without a new page is said aloud, and every control has a name", async ({ page }) => {
  await page.goto("/shuidong/open-days");
  await page.getByRole("link", { name: "走进便民服务" }).first().click();
  await expect(async () => {
    await page.getByRole("link", { name: "更新人数" }).hover();
    await page.getByRole("link", { name: "更新人数" }).click();
    await expect(page.getByRole("status").filter({ hasText: "人数已更新" })).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await toApply(page);
  const { violations } = await new AxeBuilder({ page }).withRules(["label", "button-name", "link-name", "aria-input-field-name"]).analyze();
  expect(violations).toEqual([]);
});

test("A10: the whole way from the front page to the receipt by keyboard alone", async ({ page }) => {
  const focused = () =>
    page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.innerText || (document.activeElement as HTMLInputElement | null)?.name || "",
    );
  const tabTo = async (name: string | RegExp) => {
    for (let at = 0; at < 80; at += 1) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  await page.goto("/shuidong");
  await tabTo("我要报名");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "我要报名" }).waitFor();
  for (const [name, text] of [
    ["name", "郑测试"],
    ["phone", "13800005432"],
    ["year", "1958"],
    ["month", "7"],
    ["day", "9"],
  ] as const) {
    await tabTo(name);
    await page.keyboard.type(text);
  }
  await tabTo("category");
  await page.keyboard.press("Space");
  await tabTo("villageOrUnit");
  await page.keyboard.type("示范村三组");
  await tabTo("ties");
  await page.keyboard.press("Space");
  await tabTo("declared");
  for (const last of [false, false, true]) {
    await page.keyboard.press("Space");
    if (!last) await page.keyboard.press("Tab");
  }
  await tabTo("下一步：核对");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "请核对" }).waitFor();
  await tabTo("确认提交");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "报名成功" })).toBeVisible();
});

test.describe("whoever wants no movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("gets none: nothing scrolls or moves by itself", async ({ page }) => {
    await page.goto("/shuidong");
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll("*")]
          .map((one) => getComputedStyle(one))
          .filter(
            (style) =>
              style.scrollBehavior === "smooth" || style.animationName !== "none" || Number.parseFloat(style.transitionDuration) > 0,
          ).length,
    );
    expect(moving).toBe(0);
  });
});

test("without a network a reader is told so in both languages, and no page of hers was kept", async ({ page, context }) => {
  await page.goto("/shuidong/application");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  await page.goto("/shuidong/opinions");
  await expect(page.getByRole("heading", { name: "没有网络" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "No network" })).toBeVisible();
  await context.setOffline(false);
  const kept = await page.evaluate(async () =>
    (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
  );
  expect(kept.every((url) => url.endsWith("/offline") || url.endsWith(".css"))).toBe(true);
});
