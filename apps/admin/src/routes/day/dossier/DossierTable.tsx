import { Tag } from "antd";
import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import type { DossierDocument, DossierVerdict } from "../../../gql/graphql.js";
import { dossier as words } from "../../../wording/zh-CN.dossier.js";
import classes from "./dossier.module.css";
import type { DossierRow, DossierSection } from "./dossier-rows.js";

const COLOURS: Record<DossierVerdict, string> = {
  SATISFIED: "success",
  WITH_GROUND: "warning",
  NOT_YET: "processing",
  NOT_SATISFIED: "error",
  NOT_APPLICABLE: "default",
};

/** A verdict is always said in words; its colour only helps to find it. */
export const VerdictTag = ({ verdict, count }: { readonly verdict: DossierVerdict; readonly count?: number }) => (
  <Tag color={COLOURS[verdict]}>{count === undefined ? words.verdicts[verdict] : `${words.verdicts[verdict]} ${count}`}</Tag>
);

/** A table that is wider than a phone is moved by the keyboard too. */
export const Scrolled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
  <section className={classes.scroll} aria-label={label} tabIndex={0}>
    {children}
  </section>
);

type Props = {
  readonly sections: readonly DossierSection[];
  readonly caption: string;
  /** Where a document is seen; nothing where there is none of it yet. */
  readonly pageOf?: (document: DossierDocument) => string | undefined;
};

/** Each article with what came of its clauses; on paper its heads repeat. */
export const DossierTable = ({ sections, caption, pageOf }: Props) => (
  <Scrolled label={words.clause}>
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.clause}</th>
          <th scope="col">{words.verdict}</th>
          <th scope="col">{words.derivation}</th>
          <th scope="col">{words.acts}</th>
          {pageOf && <th scope="col">{words.document}</th>}
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.title}>
          <tr>
            <th scope="rowgroup" colSpan={pageOf ? 5 : 4} className={classes.article}>
              {section.title}
              {section.gist && <small>{section.gist}</small>}
            </th>
          </tr>
          {section.rows.length === 0 && (
            <tr>
              <td colSpan={pageOf ? 5 : 4}>{words.nothingToShow}</td>
            </tr>
          )}
          {section.rows.map((row) => (
            <Row key={row.key} row={row} pageOf={pageOf} />
          ))}
        </tbody>
      ))}
    </table>
  </Scrolled>
);

function Row({ row, pageOf }: { readonly row: DossierRow } & Pick<Props, "pageOf">) {
  const page = row.document && pageOf?.(row.document);
  return (
    <tr>
      <th scope="row">{row.clause}</th>
      <td>
        <VerdictTag verdict={row.verdict} />
      </td>
      <td>{row.derivation}</td>
      <td>
        {row.acts.length === 0 && words.noAct}
        {row.acts.map((act) => (
          <Fragment key={act}>
            {act}
            <br />
          </Fragment>
        ))}
      </td>
      {pageOf && (
        <td className={classes.document}>{page && row.document ? <Link to={page}>{words.documents[row.document]}</Link> : words.noAct}</td>
      )}
    </tr>
  );
}
