import { type Page, expect as sooner, test } from "@playwright/test";
import { openDay, signIn } from "./sign-in.js";

/** Each act is written down, and every list on the page read again, before the page says so. */
const expect = sooner.configure({ timeout: 20_000 });
test.setTimeout(240_000);

const HALF_A_YEAR = 180 * 86_400_000;
const inHalfAYear = () => new Date(Date.now() + HALF_A_YEAR).toISOString().slice(0, 10);

async function choose(page: Page, label: string, steps: number) {
  const box = page.getByRole("combobox", { name: label });
  await box.focus();
  for (const key of ["Enter", ...Array<string>(steps).fill("ArrowDown"), "Enter"]) await box.press(key);
}

const within = (page: Page) => page.getByRole("dialog");

test("an organiser plans a day, its faults beside the field; a leader approves it with a ground; the group is formed and the call handed in", async ({
  page,
}) => {
  const theme = `看得见的办事 ${Date.now() % 100_000}`;
  await signIn(page, "organiser");
  await page.goto("/admin/open-days/new");
  await page.getByRole("textbox", { name: "举行日期" }).fill(inHalfAYear());
  await page.getByRole("textbox", { name: "举行日期" }).press("Enter");
  for (const [at, startsAt, endsAt] of [
    [1, "0900", "0940"],
    [2, "0950", "1020"],
  ] as const) {
    await choose(page, `${at}. 场所`, at - 1);
    await page.getByRole("textbox", { name: "开始" }).nth(at).fill(startsAt);
    await page.getByRole("textbox", { name: "结束" }).nth(at).fill(endsAt);
  }
  await page.getByRole("textbox", { name: "报告人" }).fill("镇长");
  await page.getByRole("textbox", { name: "题目" }).fill("全镇发展情况");
  await page.getByRole("button", { name: "存下方案" }).click();
  await expect(page.locator("#theme_help")).toContainText("请填写");
  await page.getByRole("textbox", { name: "主题" }).fill(theme);
  await page.getByRole("button", { name: "存下方案" }).click();

  const ground = page.getByRole("textbox", { name: "“举行月份”为什么不同" });
  const saved = page.getByRole("heading", { name: theme, level: 1 });
  await ground.or(saved).first().waitFor();
  if (await ground.isVisible()) {
    await ground.fill("与年度安排衔接");
    await page.getByRole("button", { name: "存下方案" }).click();
  }
  await expect(saved).toBeVisible();
  await expect(page.getByText("由分管领导办理").first()).toBeVisible();
  const planned = page.url();

  await signIn(page, "approver");
  await page.goto(planned);
  await page.getByRole("button", { name: "批准方案" }).click();
  await within(page).getByRole("textbox", { name: "“放假安排尚未公布”为什么不同" }).fill("放假安排尚未公布，公布后复核");
  await within(page).getByRole("button", { name: "批准方案" }).click();
  await expect(page.getByRole("main").getByText("已批准").first()).toBeVisible();

  await signIn(page, "organiser");
  await page.goto(planned);
  await page.getByRole("button", { name: "成立遴选小组" }).click();
  for (const at of [0, 1, 2])
    await within(page)
      .getByRole("textbox", { name: "姓名" })
      .nth(at)
      .fill(`组员${at + 1}`);
  await within(page).getByRole("button", { name: "成立遴选小组" }).click();
  await page.getByRole("link", { name: "去“公告”" }).click();

  await expect(page.getByRole("textbox", { name: "公告文字" })).toHaveValue(new RegExp(theme));
  await page.getByRole("button", { name: "送审" }).click();
  await within(page).getByRole("button", { name: "送审" }).click();
  await expect(page.getByText("保密审查")).toBeVisible();
  await page.getByRole("button", { name: "发布公告" }).click();
  await within(page).getByRole("button", { name: "发布公告" }).click();
  await expect(within(page).getByRole("alert")).toContainText("文字还没有审完：发布审核、保密审查");
});

test("a clerk takes down a telephone call without a mouse; a minor is refused with the article, and a call is not closed early", async ({
  page,
}) => {
  await signIn(page, "organiser");
  await openDay(page, "走进便民服务", "报名");
  await page.getByRole("link", { name: "代录报名" }).click();
  await expect(page.getByRole("textbox", { name: "姓名" })).toBeFocused();
  const type = async (name: string, phone: string, born: string) => {
    for (const text of [name, phone, born, "示范村二组"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    for (const key of ["ArrowDown", "ArrowDown", "Space", "Tab"]) await page.keyboard.press(key);
  };
  const agree = async () => {
    for (const consent of ["处理个人信息", "交有关部门审查"]) await page.getByRole("checkbox", { name: consent }).press("Space");
    await page.keyboard.press("Control+Enter");
  };
  await type("电话测试", "13800007001", "19610203");
  await agree();
  await expect(page.getByRole("status").filter({ hasText: "已录入" })).toContainText("查询码");

  await expect(page.getByRole("textbox", { name: "姓名" })).toBeFocused();
  await type("少年测试", "13800007002", `${new Date().getFullYear() - 10}0101`);
  await agree();
  await expect(page.getByRole("alert")).toContainText(/要满 18 周岁.*第四条/);

  await openDay(page, "走进便民服务");
  await page.getByRole("button", { name: "截止报名" }).click();
  await within(page).getByRole("button", { name: "截止报名" }).click();
  await expect(within(page).getByRole("alert")).toContainText(/还没有到时间。要等到.*日（星期/);
});

test("an archived day shows every later stage: verdicts, draw, the names taken down, who came, the summary", async ({ page }) => {
  await signIn(page, "organiser");
  await openDay(page, "走进基层治理", "联合审查");
  await expect(page.getByRole("cell", { name: /民政办公室：通过/ }).first()).toBeVisible();
  const tab = (name: string) => page.getByRole("navigation", { name: "这次开放日" }).getByRole("link", { name, exact: true }).click();
  await tab("遴选");
  await expect(page.getByText("随机种子")).toBeVisible();
  await tab("公示");
  await expect(page.getByText("姓名已撤下")).toBeVisible();
  await tab("邀请");
  await expect(page.getByRole("region", { name: "名册" })).toBeVisible();
  await tab("签到");
  await expect(page.getByText(/已到 \d+ \/ \d+/)).toBeVisible();
  await tab("总结");
  await expect(page.getByRole("article")).toContainText("走进基层治理");
});
