import type { Page } from "@playwright/test";

type Villager = { readonly name: string; readonly phone: string; readonly born: readonly [year: string, month: string, day: string] };

/** From the town's first page to the answers read over: what a villager does who wants to come. */
export async function fillApplication(page: Page, { name, phone, born: [year, month, day] }: Villager): Promise<void> {
  await page.goto("/shuidong");
  await page.getByRole("link", { name: "我要报名" }).first().click();
  for (const [label, value] of [
    ["姓名", name],
    ["手机号", phone],
    ["年", year],
    ["月", month],
    ["日", day],
    ["所在村（社区）或单位", "示范村一组"],
  ] as const)
    await page.getByRole("textbox", { name: label, exact: true }).fill(value);
  await page.getByRole("radio", { name: /普通群众/ }).check();
  for (const declared of [/我在本地居住/, /完全民事行为能力/, /办理这次报名/, /有关部门审查/])
    await page.getByRole("checkbox", { name: declared }).check();
  await page.getByRole("button", { name: "下一步：核对" }).click();
  await page.getByRole("heading", { name: "请核对" }).waitFor();
}
