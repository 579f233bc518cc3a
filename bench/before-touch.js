import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

/** Every script that a browser fetches for a page that nobody touches, in gzipped bytes. A seeded defect touches it. */
export async function scriptsBeforeTouch(executablePath, address, touches) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  const sizes = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script")
      sizes.push(
        answer.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
  });
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  if (touches) {
    await page
      .locator("[data-live]")
      .first()
      .hover({ timeout: 2000 })
      .catch(() => undefined);
    await page.waitForTimeout(1500);
  }
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await browser.close();
  return bytes;
}
