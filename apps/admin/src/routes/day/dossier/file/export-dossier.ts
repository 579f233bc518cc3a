import type { ApolloClient } from "@apollo/client";
import type { Instant } from "@kaimen/domain";
import { saveFile } from "../../../../ui/save-file.js";
import { minuteOf } from "../../../../wording/zh-CN.dates.js";
import { dossier as words } from "../../../../wording/zh-CN.dossier.js";
import type { Day } from "../../DayFrame.js";
import type { Dossier } from "../DossierPage.js";
import { sectionsOf } from "../dossier-rows.js";
import { filesOf } from "./document-files.js";
import { readDocuments } from "./documents.js";
import { indexHtml } from "./index-html.js";
import { zipOf } from "./zip-of.js";

/** The act that was noted before anything was read: it is printed on the file. */
export type Exported = { readonly purpose: string; readonly by: string; readonly exportedAt: Instant };

type Given = { readonly client: ApolloClient; readonly day: Day; readonly dossier: Dossier; readonly exported: Exported };

/** Reads the documents, writes the page that leads to them, and hands the browser one archive. `tell` is told how far it has come, in per cent. */
export async function exportDossier({ client, day, dossier, exported }: Given, tell: (percent: number) => void): Promise<void> {
  tell(10);
  const documents = await readDocuments(client, day.id);
  tell(60);
  const files = filesOf(day, documents);
  const title = words.title(day.theme);
  const index = indexHtml({
    ...{ title, office: documents.name, sections: sectionsOf(dossier.articles), files },
    caption: words.caption(dossier.title, dossier.regulation, minuteOf(dossier.asOf)),
    exported: words.exportedBy(exported.by, minuteOf(exported.exportedAt), exported.purpose),
  });
  tell(80);
  const { purpose, by, exportedAt } = exported;
  const about = { title, office: documents.name, openDay: day.id, date: day.date, purpose, by, exportedAt };
  const bytes = zipOf(`dossier-${day.date}`, [{ name: "index.html", text: index }, ...Object.values(files).flat()], about);
  tell(100);
  saveFile(`dossier-${day.date}.zip`, bytes, "application/zip");
}
