import { useWording } from "../../site/page-context.js";
import { Alert } from "../../ui/Alert.js";
import type { Refused } from "./apply.act.js";

type Props = { readonly refused: Refused; readonly title?: string };

/** A kind no: the reason with its article, and what one can still do. */
export function RefusalNotice({ refused: { code, article, values }, title }: Props) {
  const { apply, refusals, regulation } = useWording();
  return <Alert title={title ?? apply.refused} text={`${refusals[code](values)}（${regulation.cited(article)}）`} />;
}
