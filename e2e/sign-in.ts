import type { Page } from "@playwright/test";

/** At the office's door, as one of the demo's people; whoever was signed in before has left. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/admin/");
  await page.getByRole("textbox", { name: "用户名" }).fill(username);
  await page.getByRole("textbox", { name: "密码" }).fill("kaimen-demo-2026");
  await page.getByRole("button", { name: /登\s*录/ }).click();
  await page.getByRole("heading", { name: "工作台" }).waitFor();
}

/** One of the demo's open days, by its theme. */
export async function openDay(page: Page, theme: string, tab?: string): Promise<void> {
  await page.goto("/admin/open-days");
  await page.getByRole("row").filter({ hasText: theme }).getByRole("link", { name: "查看" }).click();
  await page.getByRole("heading", { name: theme, level: 1 }).waitFor();
  if (tab) await page.getByRole("navigation", { name: "这次开放日" }).getByRole("link", { name: tab, exact: true }).click();
}
