import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { knownIn } from "./known.js";
import { openDay, signIn } from "./sign-in.js";

test.describe.configure({ timeout: 240_000 });

const THEME = "走进河西政务大厅";
const invited = () => knownIn("underWay").applicants;
const PHONE = { width: 360, height: 740 };

/** Whatever an origin keeps, as text: keys that cannot be taken out show as what they are. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const asked = (request: IDBRequest) =>
      new Promise<unknown>((done, failed) => Object.assign(request, { onsuccess: () => done(request.result), onerror: failed }));
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = (await asked(indexedDB.open(name ?? ""))) as IDBDatabase;
      for (const store of database.objectStoreNames) all.push(store, await asked(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    for (const shelf of await caches.keys())
      for (const request of await (await caches.open(shelf)).keys()) all.push(request.url, await (await caches.match(request))?.text());
    const latin = (bytes: ArrayBuffer) => new TextDecoder("utf-8").decode(bytes);
    return JSON.stringify(all, (_, one) => {
      if (one instanceof ArrayBuffer) return latin(one);
      if (one instanceof Uint8Array) return latin(one.slice().buffer);
      return one instanceof CryptoKey ? `key, extractable: ${one.extractable}` : one;
    });
  });

async function atTheDoor(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(page, "hexiorganiser");
  await openDay(page, THEME, "签到");
  await page.getByRole("link", { name: "手机签到" }).click();
  await page.setViewportSize(PHONE);
  await expect(page.getByRole("heading", { name: THEME, level: 1 })).toBeVisible();
  await expect(network(page)).toContainText("已联网");
}

const network = (page: Page) => page.getByRole("status").first();
const find = (page: Page) => page.getByRole("searchbox");
const answer = (page: Page) => page.getByRole("status").last();

async function present(page: Page, text: string, says: RegExp): Promise<void> {
  await find(page).fill(text);
  await find(page).press("Enter");
  await expect(answer(page)).toContainText(says);
}

const shellIsKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state && (await caches.keys()).length);

async function offline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await expect(network(page)).toContainText("没有网络");
}

test("a door works through a network that is gone and hands in what it saw; no name lies on the device in clear", async ({
  page,
  context,
}) => {
  const applicants = invited();
  const [one, two, three] = applicants.map(({ receiptCode, receiptNumber }) => ({ receiptCode, receiptNumber }));
  await atTheDoor(page);
  await expect(page.getByText(`已到 0 人，共 ${applicants.length} 人`)).toBeVisible();
  await expect.poll(() => shellIsKept(page)).toBe(1);

  await offline(context, page);
  await present(page, one?.receiptCode ?? "", /已签到.*已记在本机/s);
  await present(page, two?.receiptNumber ?? "", /已签到/);
  await expect(network(page)).toContainText("2 条待上传");
  await present(page, one?.receiptCode ?? "", /早先签过/);
  await present(page, "不在名单", /名单上没有这个人/);

  await page.reload();
  await expect(page.getByRole("heading", { name: THEME, level: 1 })).toBeVisible();
  await expect(network(page)).toContainText("2 条待上传");
  await expect(page.getByText(`已到 2 人，共 ${applicants.length} 人`)).toBeVisible();

  const kept = await keptBy(page);
  expect(kept).toContain("key, extractable: false");
  for (const { name, phone, receiptCode } of applicants) {
    for (const clear of [name, phone, receiptCode.slice(7), `${name[0]}*`]) expect(kept).not.toContain(clear);
  }

  await context.setOffline(false);
  const report = page.getByRole("region", { name: "上传结果" });
  await expect(report).toContainText("2 条已上传");
  await expect(network(page)).toContainText("没有待上传的");
  await report.getByRole("button", { name: "看过了，收起" }).click();
  await expect(report).toBeHidden();
  await present(page, three?.receiptNumber ?? "", /已签到/);
  await expect(page.getByText(`已到 3 人，共 ${applicants.length} 人`)).toBeVisible();
});

test("two doors without a network saw the same person: she came once, and the second door is told", async ({ page, browser, baseURL }) => {
  const applicants = invited();
  const guest = applicants[3]?.receiptNumber ?? "";
  const context = await browser.newContext({ baseURL, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const other = await context.newPage();
  await atTheDoor(page);
  await atTheDoor(other);
  await offline(page.context(), page);
  await offline(context, other);
  await present(page, guest, /已签到/);
  await present(other, guest, /已签到/);

  await page.context().setOffline(false);
  await expect(page.getByRole("region", { name: "上传结果" })).toContainText("1 条已上传");
  await context.setOffline(false);
  await expect(other.getByRole("region", { name: "上传结果" })).toContainText("1 条别处已先签到");
  await expect(other.getByText(`已到 4 人，共 ${applicants.length} 人`)).toBeVisible();
  await context.close();
});

test("whoever signs out leaves no list behind, and is still told what came of an arrival that waited", async ({ page, context }) => {
  const guest = invited()[4]?.receiptNumber ?? "";
  await atTheDoor(page);
  await offline(context, page);
  await present(page, guest, /已签到/);
  await context.setOffline(false);
  await expect(network(page)).toContainText("没有待上传的");

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/admin/");
  await page.getByRole("button", { name: "退出" }).click();
  await page.getByRole("textbox", { name: "用户名" }).waitFor();
  await page.goto("/admin/door/");
  await expect(page.getByRole("link", { name: "有 1 条签到要上传或查看结果" })).toBeVisible();
  expect(await keptBy(page)).not.toContain(THEME);
});
