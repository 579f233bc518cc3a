import { expect, test } from "@playwright/test";
import { knownIn } from "./known.js";

test("somebody on the settled list says yes with her receipt, and has a ticket to show at the door", async ({ page }) => {
  const { receiptCode, phone } = knownIn("settled").applicants[4] ?? { receiptCode: "", phone: "" };
  await page.goto("/hexi");
  await page.getByRole("link", { name: "查我的报名" }).first().click();
  await page.getByRole("textbox", { name: /报名号/ }).fill(receiptCode);
  await page.getByRole("textbox", { name: /手机号/ }).fill(phone);
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByRole("heading", { name: "您已入选，请答复来不来。" })).toBeVisible();
  await expect(page.getByRole("region", { name: "邀请" })).toContainText("本单位设定");

  await page.getByRole("button", { name: "来不了" }).click();
  await expect(page.getByRole("heading", { name: "确定不来吗" })).toBeVisible();
  await page.getByRole("button", { name: "不了，返回" }).click();
  await page.getByRole("button", { name: "我来参加" }).click();
  await expect(page.getByRole("heading", { name: "您已答应参加。" })).toBeVisible();
  await expect(page.getByRole("figure", { name: "入场凭证" })).toContainText(receiptCode);
  await page.getByRole("button", { name: "存成图片" }).click();
  await expect(page.getByRole("img", { name: new RegExp(receiptCode) })).toBeVisible();
});

test.describe("Without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a neighbour finds a line on the notice, objects to it, and follows what becomes of it", async ({ page }) => {
    const { openDay, applicants } = knownIn("noticed");
    const against = applicants[3]?.receiptNumber ?? "";
    await page.goto(`/hexi/open-days/${openDay}`);
    await page.getByRole("link", { name: "看公示" }).first().click();
    await page.getByRole("textbox", { name: "报名号" }).fill(against);
    await page.getByRole("button", { name: "查找" }).click();
    await expect(page.getByRole("status")).toContainText("在列");

    await page.getByRole("link", { name: "我有异议" }).click();
    await page.getByRole("textbox", { name: "有什么异议" }).fill("听说已经搬走，请到村里核实。");
    await page.getByRole("textbox", { name: "您的姓名" }).fill("王测试");
    await page.getByRole("button", { name: "下一步：核对" }).click();
    await expect(page.getByRole("alert").getByRole("link", { name: "请填写手机号" })).toBeVisible();
    await page.getByRole("textbox", { name: "您的手机号" }).fill("13800007654");
    await page.getByRole("button", { name: "下一步：核对" }).click();
    await page.getByRole("button", { name: "确认提交" }).click();
    await expect(page.getByRole("heading", { name: "异议已收到" })).toBeVisible();
    const [code = ""] = /\d{6}-[0-9A-Z]{6}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];

    await page.getByRole("link", { name: "查我提的异议" }).click();
    await page.getByRole("textbox", { name: "异议编号" }).fill(code);
    await page.getByRole("textbox", { name: "提交时填的手机号" }).fill("13800007654");
    await page.getByRole("button", { name: "查询" }).click();
    await expect(page.getByRole("heading", { name: "正在核实您的异议。" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(against);
  });
});

test("a reader lets her own device do a draw again, and every step matches", async ({ page }) => {
  await page.goto("/shuidong/open-days");
  await page.getByRole("link", { name: "走进基层治理" }).click();
  await page.getByRole("link", { name: "看抽签" }).click();
  await page.getByRole("button", { name: "开始验算" }).click();
  await expect(page.getByRole("status").filter({ hasText: "全部对得上" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("✓ 对得上")).toHaveCount(6);
});
