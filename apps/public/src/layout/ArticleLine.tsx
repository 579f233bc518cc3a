import { useWording } from "../site/page-context.js";
import { PrintButton } from "../ui/PrintButton.js";
import classes from "./article-line.module.css";
import { Choice, ViewForm } from "./ViewForm.js";

type Props = { readonly publishedAt: string; readonly source: string };

/** The line under a title that government pages have: when, from whom, how large the letters are, print. */
export function ArticleLine({ publishedAt, source }: Props) {
  const { article, toolbar } = useWording();
  const { size } = toolbar;
  return (
    <div className={classes.line}>
      <span>{article.publishedAt(publishedAt)}</span>
      <span>{article.source(source)}</span>
      <ViewForm className={classes.tools} label={article.size}>
        <span aria-hidden="true">{article.size}</span>
        {(["largest", "large", "normal"] as const).map((value) => (
          <Choice key={value} name="size" value={value}>
            {size.values[value]}
          </Choice>
        ))}
      </ViewForm>
      <PrintButton plain />
    </div>
  );
}
