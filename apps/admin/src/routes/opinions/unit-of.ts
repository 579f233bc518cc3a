import type { OpinionStatus } from "../../gql/graphql.js";
import { wording } from "../../wording/zh-CN.js";

type Held = { readonly status: OpinionStatus; readonly unit?: { readonly name: string } | null };

/** Who has an opinion; who answered face to face was no unit. */
export const unitOf = ({ unit, status }: Held): string => {
  const { opinions } = wording;
  return unit?.name ?? (status === "REPLIED" ? opinions.manners.ON_THE_SPOT : opinions.noUnit);
};
