import { usePage, usePaths } from "../site/page-context.js";
import type { Column } from "./column.js";

type Article = { readonly publishedAt: string; readonly source: string; readonly description?: string };

type Props = { readonly title: string; readonly column?: Column; readonly article?: Article };

/**
 * The national tags of 国办发〔2017〕47号: three on every page (in `Document`), four more on a column's page, three more on an
 * article. Spiders read raw HTML and expect `name` before `content`.
 */
export function PageMeta({ title, column, article }: Props) {
  const { site, url } = usePage();
  const description = article?.description ?? column?.description;
  return (
    <>
      <title>{`${title}_${site.name}`}</title>
      {column && <ColumnTags {...column} />}
      {article && (
        <>
          <meta name="ArticleTitle" content={title} />
          <meta name="PubDate" content={article.publishedAt} />
          <meta name="ContentSource" content={article.source} />
          {column && <meta name="Keywords" content={column.keywords} />}
          <meta name="Author" content={article.source} />
          <meta name="Url" content={site.origin + url} />
        </>
      )}
      {description && <meta name="Description" content={description} />}
      <OpenGraph title={title} description={description} type={article ? "article" : "website"} />
    </>
  );
}

const ColumnTags = ({ name, description, keywords, type }: Column) => (
  <>
    <meta name="ColumnName" content={name} />
    <meta name="ColumnDescription" content={description} />
    <meta name="ColumnKeywords" content={keywords} />
    <meta name="ColumnType" content={type} />
  </>
);

type Shared = { readonly title: string; readonly description?: string; readonly type: "article" | "website" };

/** How a page looks where its address is shared. What somebody asked for in the address is her own, and goes with no card. */
function OpenGraph({ title, description, type }: Shared) {
  const { site, url, preferences } = usePage();
  const paths = usePaths();
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={site.origin + url.split("?")[0]} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={preferences.language === "en" ? "en_GB" : "zh_CN"} />
      <meta property="og:image" content={site.origin + paths.asset("assets/door.png")} />
      {description && <meta property="og:description" content={description} />}
    </>
  );
}
