import { OrganisationRow } from "./organisations/organisation.row.js";

/** Every table that is read as rows, a line each; the migration that makes it lands in the same commit. */
export const rows = [OrganisationRow];
