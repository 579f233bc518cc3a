import { expect, test } from "@playwright/test";

test("an orchestrator asks whether the house is open, and is told", async ({ request }) => {
  const answer = await request.get("/healthz/ready");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ ready: true });
});
