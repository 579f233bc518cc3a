import { useParams } from "react-router";
import { usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

export function Erased({ receiptNumber }: { readonly receiptNumber: string }) {
  const { mine, navigation } = useWording();
  const { town = "" } = useParams();
  return (
    <Notice title={mine.erased.title} text={mine.erased.text(receiptNumber)}>
      <a href={usePaths().home(town)}>{navigation.home}</a>
    </Notice>
  );
}
