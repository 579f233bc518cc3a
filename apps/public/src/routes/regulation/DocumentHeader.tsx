import type { RegulationPageQuery } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import classes from "./document-header.module.css";

type Header = NonNullable<NonNullable<RegulationPageQuery["organisation"]>["regulation"]>["header"];

const FIELDS = [
  "indexNumber",
  "catalogueCategory",
  "publishingBody",
  "subjectCategory",
  "title",
  "documentNumber",
  "generatedOn",
  "publishedAt",
  "contentSource",
] as const;

/** The header of government information: every label is printed, also where its value is empty. */
export function DocumentHeader({ header }: { readonly header: Header }) {
  const { regulation } = useWording();
  return (
    <dl className={classes.header}>
      {FIELDS.map((field) => (
        <div key={field}>
          <dt>{regulation.header[field]}</dt>
          <dd>{header[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
