import { useParams } from "react-router";
import { usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

export function NoNotice({ openDay }: { readonly openDay: string }) {
  const { notice } = useWording();
  const { town = "" } = useParams();
  return (
    <Notice title={notice.none} text={notice.noneWhy}>
      <a href={usePaths().openDay(town, openDay)}>{notice.back}</a>
    </Notice>
  );
}
