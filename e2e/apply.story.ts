import { expect, test } from "@playwright/test";
import { fillApplication } from "./fill-application.js";
import { openDay, signIn } from "./sign-in.js";

test("a villager reads of the next open day, applies and keeps her receipt; a clerk finds the application on the list", async ({
  page,
}) => {
  await fillApplication(page, { name: "张测试", phone: "13800001234", born: ["1956", "3", "8"] });
  await page.getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByRole("heading", { name: "报名成功" })).toBeVisible();
  const [, number = ""] = /(\d{6})-[0-9A-Z]{6}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
  expect(number).toMatch(/^\d{6}$/);

  await signIn(page, "organiser");
  await openDay(page, "走进便民服务", "报名");
  const row = page.getByRole("row").filter({ hasText: number });
  await expect(row).toContainText("张*试");
  await expect(row).toContainText("138****1234");
  await expect(row).toContainText("普通群众");
});

test("whoever is under eighteen on the day is told kindly, with the article, and loses nothing that was typed", async ({ page }) => {
  const tenYearsAgo = String(new Date().getFullYear() - 10);
  await fillApplication(page, { name: "李少年", phone: "13800004321", born: [tenYearsAgo, "1", "1"] });
  await page.getByRole("button", { name: "确认提交" }).click();

  await expect(page.getByRole("main")).toContainText("第四条");
  await expect(page.getByRole("textbox", { name: "姓名", exact: true })).toHaveValue("李少年");
});

test("code and phone open an application, and either of them wrong opens nothing", async ({ page }) => {
  await fillApplication(page, { name: "王测试", phone: "13800005678", born: ["1970", "1", "2"] });
  await page.getByRole("button", { name: "确认提交" }).click();
  await expect(page.getByRole("heading", { name: "报名成功" })).toBeVisible();
  const [code = ""] = /\d{6}-[0-9A-Z]{6}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];

  const open = async (phone: string) => {
    await page.goto("/shuidong");
    await page.getByRole("link", { name: "查我的报名" }).first().click();
    await page.getByRole("textbox", { name: /报名号/ }).fill(code);
    await page.getByRole("textbox", { name: /手机号/ }).fill(phone);
    await page.getByRole("button", { name: "查询" }).click();
  };
  await open("13800009999");
  await expect(page.getByRole("main")).toContainText("没有找到");
  await open("13800005678");
  await expect(page.getByRole("heading", { name: /已收到您的报名/ })).toBeVisible();
});
