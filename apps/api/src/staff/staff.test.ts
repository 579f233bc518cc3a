import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { aUnit } from "../testing/nomination-acts.js";
import { startTown, type Town } from "../testing/town.js";

const FACTS = "__typename ... on InvalidInput { faults { field code } } ... on OutOfTurn { nowAt }";
const ADMIT = `mutation ($input: AdmitStaffInput!) { admitStaff(input: $input) { ${FACTS} ... on AdmittedStaff { firstPassword member { id username roles unit } } } }`;
const ASSIGN = `mutation ($input: AssignRolesInput!) { assignRoles(input: $input) { ${FACTS} ... on Staff { roles unit } } }`;
const SUSPEND = `mutation ($input: StaffInput!) { suspendStaff(input: $input) { ${FACTS} ... on Staff { suspendedAt } } }`;
const LIST = "{ organisation { staff { id username suspendedAt } } }";

describe("The staff of a town", () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown("2026-05-22");
  });
  afterEach(() => town.close());

  const admit = async (input: object = {}) =>
    (await town.asAdministrator(ADMIT, { input: { name: "王五", username: "wang", roles: ["ADMINISTRATOR"], ...input } })).admitStaff;
  const assign = async (input: object) => (await town.asAdministrator(ASSIGN, { input })).assignRoles;
  const suspend = async (staff: string) => (await town.asAdministrator(SUSPEND, { input: { staff } })).suspendStaff;

  it("are admitted with a first password that is shown once, and a line in the journal without name or password", async () => {
    const unit = await aUnit(town, "财政所");
    const { firstPassword, member } = await admit({ roles: ["DEPARTMENT_REVIEWER"], unit });
    expect(firstPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(member).toMatchObject({ username: "wang", roles: ["DEPARTMENT_REVIEWER"], unit });
    const [line] = await town.database.query("SELECT event, detail::text FROM journal WHERE event = 'StaffAdmitted'");
    expect(line.detail).not.toMatch(/王五|wang/);
    expect(line.detail).not.toContain(firstPassword);
  });

  const faulty = [
    [{ name: " " }, { field: "name", code: "REQUIRED" }],
    [{ name: "王".repeat(51) }, { field: "name", code: "TOO_LONG" }],
    [{ username: "w" }, { field: "username", code: "MALFORMED" }],
    [{ username: "Wang" }, { field: "username", code: "MALFORMED" }],
    [{ roles: [] }, { field: "roles", code: "REQUIRED" }],
    [{ roles: ["OPINION_HANDLER"] }, { field: "unit", code: "REQUIRED" }],
    [
      { roles: ["OPINION_HANDLER"], unit: "unit_of_nobody" },
      { field: "unit", code: "NOT_OFFERED" },
    ],
  ] as const;

  it.each(faulty)("are not admitted as %p", async (input, fault) => {
    expect(await admit(input)).toEqual({ __typename: "InvalidInput", faults: [fault] });
  });

  it("have a user name each, across all towns of the installation", async () => {
    await admit();
    expect(await admit()).toEqual({ __typename: "InvalidInput", faults: [{ field: "username", code: "TAKEN" }] });
  });

  it("are given other roles by the administrator", async () => {
    await admit();
    const { member } = await admit({ username: "zhao", roles: ["ORGANISER"] });
    expect(await assign({ staff: member.id, roles: ["APPROVER"] })).toMatchObject({ roles: ["APPROVER"], unit: null });
  });

  it("are suspended, not removed, and a second time is out of turn", async () => {
    await admit();
    const { member } = await admit({ username: "zhao", roles: ["ORGANISER"] });
    expect(await suspend(member.id)).toMatchObject({ suspendedAt: "2026-05-22T01:00:00.000Z" });
    expect(await suspend(member.id)).toEqual({ __typename: "OutOfTurn", nowAt: "SUSPENDED" });
    const { organisation } = await town.asAdministrator(LIST);
    expect(organisation.staff).toHaveLength(2);
  });

  it("always keep one administrator who can sign in", async () => {
    const { member } = await admit();
    const last = { __typename: "InvalidInput", faults: [expect.objectContaining({ code: "LAST_ADMINISTRATOR" })] };
    expect(await suspend(member.id)).toEqual(last);
    expect(await assign({ staff: member.id, roles: ["ORGANISER"] })).toEqual(last);
    await admit({ username: "zhao" });
    expect(await suspend(member.id)).toMatchObject({ __typename: "Staff" });
  });

  it("keep one even when eight administrators suspend each other at once", async () => {
    const ids = await Promise.all(
      ["an", "bo", "cai", "ding", "er", "fan", "gao", "he"].map(async (name) => (await admit({ username: `${name}.x` })).member.id),
    );
    await Promise.all(ids.map(suspend));
    const serving = await town.database.query("SELECT id FROM staff WHERE suspended_at IS NULL");
    expect(serving).toHaveLength(1);
  });

  it("are the administrator's to admit, and nobody else's", async () => {
    const input = { name: "王五", username: "wang", roles: ["ADMINISTRATOR"] };
    await expect(town.asOrganiser(ADMIT, { input })).rejects.toThrow("You may not ask for this.");
  });

  it("of another town cannot be suspended: there is nobody of that id here", async () => {
    const { member } = await admit();
    await town.database.query(
      "INSERT INTO organisation (id, code, name, kind, created_at) VALUES ('org_2', 'other', '他镇', 'TOWN', now())",
    );
    await town.database.query("UPDATE staff SET organisation = 'org_2' WHERE id = $1", [member.id]);
    await expect(suspend(member.id)).rejects.toThrow("There is no member of staff");
  });
});
