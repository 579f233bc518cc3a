import type { SignIn } from "../platform/demo/demo.js";
import type { Clerk, Role } from "../platform/policy/caller.js";
import type { Acts } from "../use-cases.js";
import { must } from "./must.js";
import type { UnitName, Units } from "./places.js";

type Member = { readonly username: string; readonly name: string; readonly roles: readonly Role[]; readonly unit?: UnitName };

/** Invented people of the demo's office; several approvers, since a text is read by people who did not write it. */
const MEMBERS = {
  administrator: { username: "admin", name: "演示管理员", roles: ["ADMINISTRATOR"] },
  organiser: { username: "organiser", name: "演示经办人", roles: ["ORGANISER", "SELECTION_GROUP_MEMBER"] },
  approver: { username: "approver", name: "演示分管领导", roles: ["APPROVER"] },
  leader: { username: "leader", name: "演示主要领导", roles: ["APPROVER"] },
  secrecy: { username: "secrecy", name: "演示保密审查员", roles: ["APPROVER", "AUDITOR"] },
  reviewer: { username: "reviewer", name: "演示审查员甲", roles: ["DEPARTMENT_REVIEWER"], unit: "民政办公室" },
  secondReviewer: { username: "reviewer2", name: "演示审查员乙", roles: ["DEPARTMENT_REVIEWER"], unit: "派出所" },
  handler: { username: "handler", name: "演示承办人", roles: ["OPINION_HANDLER"], unit: "村镇建设办公室" },
} as const satisfies Record<string, Member>;

export type Office = Readonly<Record<keyof typeof MEMBERS, Clerk>>;

/** Printed at every start, so it protects nothing: a demonstration holds no real person's data. */
const PASSWORD = "kaimen-demo-2026";

export const signIns: readonly SignIn[] = Object.values(MEMBERS).map(({ username, roles }) => ({
  user: username,
  password: PASSWORD,
  role: roles.join(", "),
}));

/** Nobody is there yet who could admit anybody: the first administrator is the installation itself. */
export const installationOf = (organisation: string): Clerk => ({
  staff: "installation",
  name: "installation",
  organisation,
  roles: ["ADMINISTRATOR"],
});

/** Admits everybody by the administrator's act, each to the unit that she speaks for. */
export async function officeOf({ admitStaff }: Acts, installation: Clerk, units: Units, before = ""): Promise<Office> {
  const { organisation } = installation;
  const office: Partial<Record<keyof typeof MEMBERS, Clerk>> = {};
  for (const [key, given] of Object.entries(MEMBERS)) {
    const { unit: named, ...called }: Member = given;
    const member = { ...called, username: before + called.username };
    const unit = named && units[named];
    const { member: admitted } = await must(admitStaff(installation, { ...member, unit, password: PASSWORD }));
    office[key as keyof Office] = { staff: admitted.id, name: member.name, organisation, roles: member.roles, unit };
  }
  return office as Office;
}
