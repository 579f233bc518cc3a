import { usePage } from "../site/page-context.js";

export type Column = { readonly name: string; readonly description: string; readonly keywords: string; readonly type: string };
export type Article = { readonly publishedAt: string; readonly source: string; readonly description?: string };

type Props = { readonly title: string; readonly column?: Column; readonly article?: Article };

/** The national tags of 国办发〔2017〕47号. Spiders read raw HTML and expect `name` before `content`. */
export function PageMeta({ title, column, article }: Props) {
  const { site, url } = usePage();
  return (
    <>
      <title>{`${title}_${site.name}`}</title>
      {column && <ColumnTags {...column} />}
      {article && (
        <>
          <meta name="ArticleTitle" content={title} />
          <meta name="PubDate" content={article.publishedAt} />
          <meta name="ContentSource" content={article.source} />
          <meta name="Url" content={site.origin + url} />
        </>
      )}
      {(article?.description ?? column?.description) && <meta name="Description" content={article?.description ?? column?.description} />}
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
