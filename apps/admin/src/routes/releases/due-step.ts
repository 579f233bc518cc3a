import type { ReleaseStatus, ReleaseStep } from "../../gql/graphql.js";
import type { Me } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";

type Read = {
  readonly status: ReleaseStatus;
  readonly steps: readonly ReleaseStep[];
  readonly submittedBy: string;
  readonly passed: readonly { readonly by: string }[];
};

/** The reading that comes next; none where the text is through or came back. */
export const dueStep = ({ status, steps, passed }: Read) => (status === "IN_REVIEW" ? steps[passed.length] : undefined);

/** Why the next reading is somebody else's; the server has the last word. */
export function notByMe(release: Read, me: Me | undefined): string | undefined {
  const { releases, taking, roles } = wording;
  if (!me?.roles.some((role) => role === "APPROVER" || role === "AUDITOR")) return taking.only(`${roles.APPROVER}、${roles.AUDITOR}`);
  if (release.submittedBy === me.id) return releases.iWrote;
  return release.passed.some(({ by }) => by === me.id) ? releases.iRead : undefined;
}
