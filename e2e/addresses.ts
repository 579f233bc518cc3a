import type { Page } from "@playwright/test";

/** Where a page leads, within the site: each address once, without what follows a `#`. */
export async function addressesOf(page: Page, from: string): Promise<string[]> {
  const answer = await page.goto(from);
  const origin = new URL(answer?.url() ?? "").origin;
  const links = await page
    .getByRole("main")
    .locator("a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const here = links.filter((link) => link.startsWith(`${origin}/`)).map((link) => link.slice(origin.length).split("#")[0] ?? "");
  return [...new Set(here)].filter((address) => !/\.[a-z.]+$/.test(address));
}
