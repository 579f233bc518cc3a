import { badRequest, forbidden } from "../errors/told.js";
import { documentFault } from "../limits/document-fault.js";
import { documentIdOf } from "./operation.js";
import type { Safelist } from "./safelist.js";

/**
 * The document to run: a listed one, or, where ad-hoc documents are taken, one that keeps the limits.
 * Listed documents were reviewed with the code that sends them, so they are not measured.
 */
export function admit(asked: Readonly<Record<string, unknown>>, safelist: Safelist, adHoc: boolean): string {
  const id = documentIdOf(asked);
  if (id !== undefined) return listed(id, safelist);

  const { query } = asked;
  if (typeof query !== "string" || query.trim() === "") throw badRequest("Give a `query`, or the `documentId` of a listed operation.");
  if (safelist.holds(query)) return query;
  if (!adHoc) throw forbidden("Only listed operations are taken here without a dashboard key.", "NOT_LISTED");

  const fault = documentFault(query);
  if (fault) throw badRequest(fault, "DOCUMENT_REFUSED");
  return query;
}

function listed(id: string, safelist: Safelist): string {
  const document = safelist.documentOf(id);
  if (document === undefined) throw badRequest("No operation is listed under this documentId.", "NOT_LISTED");
  return document;
}
