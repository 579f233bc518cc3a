import { expect, type Page, test } from "@playwright/test";
import { deskOf } from "./sign-in.js";

const WORDS = "村口的路灯坏了半个月，请问几时能修好？";

/** Opens the panel of an act, fills in what it asks for, and takes it. */
async function take(page: Page, act: string, fields: Readonly<Record<string, string>> = {}) {
  await page.getByRole("button", { name: act, exact: true }).click();
  const panel = page.getByRole("dialog", { name: act });
  for (const [label, text] of Object.entries(fields)) await panel.getByLabel(label).fill(text);
  await panel.getByRole("button", { name: act, exact: true }).click();
  await expect(panel).toBeHidden();
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole("dialog").getByRole("combobox", { name: label }).click();
  await page.getByTitle(option, { exact: true }).last().click();
}

test("an opinion is registered, handed over, drafted by its unit and signed by a second person, who alone may", async ({ browser }) => {
  test.slow(); // three desks, and each of them opens the whole office
  const organiser = await deskOf(browser, "organiser");
  await organiser.getByRole("menuitem", { name: "意见办理" }).click();
  await organiser.getByRole("button", { name: "登记意见" }).click();
  await choose(organiser, "类型", "咨询");
  const slip = organiser.getByRole("dialog", { name: "登记意见" });
  await slip.getByLabel("内容").fill(WORDS);
  await slip.getByLabel("姓名").fill("赵测试");
  await slip.getByLabel("手机号").fill("13800007788");
  await slip.getByRole("button", { name: "登记意见" }).click();
  const receipt = organiser.getByRole("dialog", { name: /查询码/ });
  const [, number = ""] = /(\d{6})-[0-9A-Z]{6}/.exec((await receipt.textContent()) ?? "") ?? [];
  await receipt.getByRole("button", { name: "已经记下" }).click();

  const row = organiser.getByRole("row").filter({ hasText: number });
  await expect(row).toContainText("已登记");
  await row.getByRole("link", { name: "查看" }).click();
  const address = organiser.url();
  await organiser.getByRole("button", { name: "交办", exact: true }).click();
  await choose(organiser, "承办单位", "村镇建设办公室");
  await organiser.getByRole("dialog").getByRole("button", { name: "交办", exact: true }).click();
  await expect(organiser.getByText("交办给村镇建设办公室")).toBeVisible();

  const handler = await deskOf(browser, "handler");
  await handler.goto(address);
  await take(handler, "签收");
  await take(handler, "答复拟稿", { 答复稿: "已报修，本周五前修好。" });
  await expect(handler.getByRole("button", { name: "审签", exact: true })).toBeDisabled();
  await expect(handler.getByText("由审批人员办理").first()).toBeVisible();

  const approver = await deskOf(browser, "approver");
  await expect(approver.getByRole("row").filter({ hasText: number })).toContainText("审签");
  await approver.goto(address);
  await take(approver, "审签");

  await handler.reload();
  await take(handler, "答复本人");
  await expect(handler.getByText("答复本人（电话）")).toBeVisible();
});
