import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in.js";

test("a stage of the menu leads to the open day that is at it, and stays marked there", async ({ page }) => {
  await signIn(page, "organiser");
  const menu = page.getByRole("navigation", { name: "主菜单" });
  await menu.getByRole("link", { name: "报名与推荐" }).click();
  await page.getByRole("row").filter({ hasText: "走进便民服务" }).getByRole("link", { name: "去“报名”" }).click();
  await expect(page.getByRole("heading", { name: "走进便民服务", level: 1 })).toBeVisible();
  await expect(menu.getByRole("link", { name: "报名与推荐" })).toHaveAttribute("aria-current", "page");
});
