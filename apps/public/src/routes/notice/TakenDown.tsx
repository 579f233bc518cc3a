import type { CivilDate } from "@kaimen/domain";
import { useParams } from "react-router";
import { usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

/** 个人信息保护法 19: the names hang out no longer than the notice. Its text, with the numbers, stays. */
export function TakenDown({ closesOn, openDay }: { readonly closesOn: CivilDate; readonly openDay: string }) {
  const { notice, date } = useWording();
  const { town = "" } = useParams();
  const paths = usePaths();
  return (
    <Notice title={notice.over} text={notice.overWhy(date(closesOn))}>
      <a href={paths.openDay(town, openDay)}>{notice.back}</a> <a href={paths.objection(town)}>{notice.follow}</a>
    </Notice>
  );
}
