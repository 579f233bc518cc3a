import type { DossierDocument } from "../../../../gql/graphql.js";
import { dossier as words } from "../../../../wording/zh-CN.dossier.js";
import type { DossierRow, DossierSection } from "../dossier-rows.js";
import type { DossierFile } from "./zip-of.js";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string);

const STYLE = `body{margin:2em auto;max-width:60em;padding:0 1em;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1f2a2e}
table{width:100%;border-collapse:collapse;font-size:14px}th,td{padding:6px 8px;border:1px solid #c9d3d3;text-align:left;vertical-align:top;font-weight:400}
thead{display:table-header-group}thead th,.article{font-weight:600;background:#eaf3f3}.article small{display:block;font-weight:400}tr{break-inside:avoid}
@page{size:A4;margin:16mm 14mm}`;

type Files = Readonly<Record<DossierDocument, readonly DossierFile[]>>;
export type Index = {
  readonly title: string;
  readonly office: string;
  readonly caption: string;
  /** By whom it was exported, when and what for. */
  readonly exported: string;
  readonly sections: readonly DossierSection[];
  readonly files: Files;
};

const linkTo = (document: DossierDocument | undefined, files: Files) => {
  const file = document && files[document][0];
  return file ? `<a href="${safe(file.name)}">${safe(words.documents[document])}</a>` : words.noAct;
};

const rowOf = ({ clause, verdict, derivation, acts, document }: DossierRow, files: Files) =>
  `<tr><th scope="row">${safe(clause)}</th><td>${words.verdicts[verdict]}</td><td>${safe(derivation)}</td><td>${
    acts.map(safe).join("<br>") || words.noAct
  }</td><td>${linkTo(document, files)}</td></tr>`;

const sectionOf = ({ title, gist, rows }: DossierSection, files: Files) =>
  `<tbody><tr><th scope="rowgroup" colspan="5" class="article">${safe(title)}${gist && `<small>${safe(gist)}</small>`}</th></tr>${
    rows.map((row) => rowOf(row, files)).join("\n") || `<tr><td colspan="5">${words.nothingToShow}</td></tr>`
  }</tbody>`;

const heads = [words.clause, words.verdict, words.derivation, words.acts, words.document]
  .map((head) => `<th scope="col">${head}</th>`)
  .join("");

const listOf = (files: Files) =>
  Object.values(files)
    .flat()
    .map(({ name }) => `<li><a href="${safe(name)}">${safe(name)}</a></li>`)
    .join("");

/** A page that reads without anything else: no script, no style of another file, no line to anywhere. */
export const indexHtml = ({ title, office, caption, exported, sections, files }: Index): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${safe(title)}</h1>
<p>${safe(office)}</p>
<p>${safe(caption)}</p>
<p>${safe(exported)}</p>
<table><thead><tr>${heads}</tr></thead>
${sections.map((section) => sectionOf(section, files)).join("\n")}
</table>
<h2>${words.files}</h2>
<ul>${listOf(files)}</ul>
</body>
</html>
`;
