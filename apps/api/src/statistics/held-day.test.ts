import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { listed, rowsOf } from "../testing/applicants.js";
import { CONCLUDE } from "../testing/review-acts.js";
import { passed, reviewingDay } from "../testing/reviewing-day.js";
import { COMMIT_DRAW, DRAW_LOTS, RECORD_SOURCES } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

const FIGURES = "figures { code value numerator denominator withheld }";
const PUBLIC = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { statistics {
  ${FIGURES} breakdowns { of by total groups { group count } } opinionsByDepartment { department raised answered answeredWithDeadline onTime medianReplyDays } } } } }`;
const EXACT = `query ($id: ID!) { organisation { figures(year: 2026) { code value } openDay(id: $id) { ${FIGURES}
  breakdowns { of by total groups { group count withheld } } } } }`;
const DRAFT = "query ($id: ID!) { organisation { openDay(id: $id) { summaryDraft } } }";
const RAISE = `mutation ($input: RaiseOpinionInput!) { raiseOpinion(input: $input) { ... on OpinionReceipt { id } } }`;
const act = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on Opinion { id version status } } }`;

type Figure = {
  readonly code: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

const category = "ORDINARY_CITIZEN";
const source = "现场摇号二十位";
const rate = (figures: readonly Figure[], code: string) => {
  const { value, numerator, denominator } = figures.find((figure) => figure.code === code) as Figure;
  return [value, numerator, denominator];
};

let town: Town;
let openDay: string;
beforeAll(async () => {
  town = await startTown();
  const plan = { seats: 6, quotas: [{ category, least: 1, most: 6, filledBy: "BOTH" }] };
  const day = await reviewingDay(town, 10, plan, { category });
  openDay = day.openDay;
  await passed(town, openDay, day.applications);
  await town.asOrganiser(CONCLUDE, { openDay });
});
afterAll(() => town.close());

const published = async () => (await town.asAnyone(PUBLIC, { id: openDay })).organisation.openDay.statistics;
const exact = async () => (await town.asOrganiser(EXACT, { id: openDay })).organisation;
const draftFor = async (ask = town.asOrganiser) => (await ask(DRAFT, { id: openDay })).organisation.openDay.summaryDraft;

async function drawn() {
  await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [source] } });
  await town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [{ name: source, value: "4071 9382 5516 0027 3948" }] } });
  await town.asOrganiser(DRAW_LOTS, { openDay });
  return rowsOf(await listed(town, openDay));
}

/** Six invited, of whom one declined and a reserve moved up; five came, four of them to two stops. */
async function held() {
  const people = await drawn();
  const selected = people.filter(({ status }) => status === "SELECTED").map(({ receiptNumber }) => receiptNumber);
  const [reserve] = people.filter(({ status }) => status === "RESERVE").map(({ receiptNumber }) => receiptNumber);
  const [declined, ...coming] = [...selected, reserve];
  const INVITE = `INSERT INTO invitation (organisation, open_day, receipt, version, category, status, invited_on, promotion)
    VALUES ($1, $2, $3, 1, $4, $5, '2026-06-17', $6)`;
  for (const receipt of [declined, ...coming]) {
    const promotion = receipt === reserve ? JSON.stringify({ instead: declined }) : null;
    const status = receipt === declined ? "DECLINED" : "ACCEPTED";
    await town.database.query(INVITE, [town.organisation, openDay, receipt, category, status, promotion]);
  }
  const came = coming.slice(0, 5);
  const CHECK_IN = `INSERT INTO check_in (organisation, open_day, receipt, stop, at, recorded_by)
    VALUES ($1, $2, $3, $4, '2026-06-22T01:00:00Z', 'clerk')`;
  for (const receipt of came) await town.database.query(CHECK_IN, [town.organisation, openDay, receipt, ""]);
  for (const receipt of came.slice(0, 4))
    for (const stop of ["v1", "v2"]) await town.database.query(CHECK_IN, [town.organisation, openDay, receipt, stop]);
  await town.database.query("UPDATE open_day SET status = 'HELD' WHERE id = $1", [openDay]);
  town.on("2026-06-22", "18:00");
}

/** A suggestion raised on the day, and the steps that are taken on it, each on the version that the last one left. */
async function raised() {
  const asker = { organisation: "shuidong", openDay, kind: "SUGGESTION", text: "建议增设候车亭。", name: "赵小兰", phone: "13800002026" };
  const { raiseOpinion } = await town.asAnyone(RAISE, { input: { ...asker, idempotencyKey: randomUUID() } });
  let version = 1;
  return async (ask: Town["asAnyone"], name: string, more: object) => {
    const answer = (await ask(act(name), { input: { opinion: raiseOpinion.id, version, ...more } }))[name];
    if (answer.__typename !== "Opinion") throw new Error(JSON.stringify(answer));
    version = answer.version;
  };
}

async function answeredInWriting(): Promise<void> {
  const { createUnit } = await town.asOrganiser(`mutation { createUnit(input: { name: "交通运输所" }) { ... on Unit { id } } }`);
  const handler = town.asClerk("handler", ["OPINION_HANDLER"], createUnit.id);
  const step = await raised();
  await step(town.asOrganiser, "assignOpinion", { unit: createUnit.id });
  await step(handler, "acknowledgeOpinion", {});
  await step(handler, "draftReply", { text: "已列入今年计划。", adopted: true });
  await step(town.asApprover, "signOffReply", {});
  await step(handler, "replyToOpinion", { through: "SMS" });
}

async function answeredOnTheSpot(): Promise<void> {
  const step = await raised();
  const reply = { text: "年底前建成。", adopted: true, answeredBy: "镇长", answeredAt: "2026-06-22T10:30:00+08:00" };
  await step(town.asOrganiser, "replyOnTheSpot", reply);
  await step(town.asOrganiser, "publishOpinion", { question: "候车亭何时建成？", reply: "年底前建成。" });
}

describe("The figures of one open day", () => {
  it("have no rate of selection before the draw, and no attendance before the day", async () => {
    const { figures } = await published();
    expect(rate(figures, "PASS_RATE")).toEqual([100, 10, 10]);
    expect(rate(figures, "SELECTION_RATE")).toEqual([null, 0, 0]);
    expect(rate(figures, "ATTENDANCE_RATE")).toEqual([null, 0, 0]);
    expect(await draftFor()).toBeNull();
  });

  it("follow the people from the draw to the door", async () => {
    await held();
    const { figures } = await published();
    expect(rate(figures, "OPEN_DAYS_HELD")).toEqual([1, null, null]);
    expect(rate(figures, "SELECTION_RATE")).toEqual([60, 6, 10]);
    expect(rate(figures, "DECLINE_RATE")).toEqual([14.3, 1, 7]);
    expect(rate(figures, "ATTENDANCE_RATE")).toEqual([83.3, 5, 6]);
    expect(rate(figures, "REPRESENTATIVES")).toEqual([5, null, null]);
    expect(rate(figures, "VISITS")).toEqual([8, null, null]);
  });

  it("follow the opinions from the question to the answer, department by department", async () => {
    await answeredInWriting();
    await answeredOnTheSpot();
    const { figures, opinionsByDepartment } = await published();
    expect(rate(figures, "REPLY_RATE")).toEqual([100, 2, 2]);
    expect(rate(figures, "ADOPTION_RATE")).toEqual([100, 2, 2]);
    expect(rate(figures, "ON_TIME_RATE")).toEqual([100, 2, 2]);
    expect(rate(figures, "ON_THE_SPOT_RATE")).toEqual([50, 1, 2]);
    expect(opinionsByDepartment).toEqual([
      { department: "交通运输所", raised: 1, answered: 1, answeredWithDeadline: 1, onTime: 1, medianReplyDays: 0 },
      { department: null, raised: 1, answered: 1, answeredWithDeadline: 1, onTime: 1, medianReplyDays: 0 },
    ]);
  });
});

describe("The office", () => {
  it("sees exactly what the public does not: the fourth who came", async () => {
    await town.database.query("DELETE FROM check_in WHERE receipt = (SELECT max(receipt) FROM check_in WHERE stop = '')");
    expect((await published()).figures.find(({ code }: Figure) => code === "REPRESENTATIVES")).toMatchObject({
      value: null,
      withheld: true,
    });
    const { figures, openDay: day } = await exact();
    expect(rate(day.figures, "REPRESENTATIVES")).toEqual([4, null, null]);
    expect(figures.find(({ code }: Figure) => code === "REPRESENTATIVES").value).toBe(4);
    const came = day.breakdowns.find(({ of, by }: { of: string; by: string }) => of === "REPRESENTATIVES" && by === "CATEGORY");
    expect(came).toEqual({ of: "REPRESENTATIVES", by: "CATEGORY", total: 4, groups: [{ group: category, count: 4, withheld: false }] });
  });

  it("reads how each department answered, as the public does", async () => {
    const { organisation } = await town.asAuditor("{ organisation { opinionsByDepartment(year: 2026) { department raised onTime } } }");
    expect(organisation.opinionsByDepartment).toEqual([
      { department: "交通运输所", raised: 1, onTime: 1 },
      { department: null, raised: 1, onTime: 1 },
    ]);
    await expect(town.asStaff("DEPARTMENT_REVIEWER")("{ organisation { opinionsByDepartment { raised } } }")).rejects.toThrow(
      "You may not ask for this.",
    );
  });

  it("gets a first text of the summary from the data, once the day was held", async () => {
    const draft = await draftFor();
    expect(draft).toContain("2026年6月22日09:00至11:30，水东镇人民政府举办以“走进便民服务”为主题的政府开放日活动");
    expect(draft).toContain("共报名10人（政府网站10人），报名10人次；审查通过10人，经公开抽签入选7人（含递补）；放弃1人。");
    expect(draft).toContain("到场代表不足5人。");
    expect(draft).toContain("共收到意见建议2件，已答复2件，其中现场答复1件");
    expect(draft).toContain("有代表提出：候车亭何时建成？现场答复：年底前建成。");
    expect(await draftFor(town.asApprover)).toBe(draft);
  });

  it("shows the draft to whoever writes or approves it, and exact figures to no reviewer", async () => {
    await expect(draftFor(town.asAuditor)).rejects.toThrow("You may not ask for this.");
    await expect(town.asStaff("DEPARTMENT_REVIEWER")(EXACT, { id: openDay })).rejects.toThrow("You may not ask for this.");
  });
});
