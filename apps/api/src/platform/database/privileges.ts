/** The role that serves. Production may give it to another login: `GRANT kaimen_app TO …`. */
const APPLICATION = "kaimen_app";

/** Whatever the owner makes in this schema from now on, the application may read and write, and never reshape. */
export const openToApplication = (schema: string) => `
  REVOKE CREATE ON SCHEMA ${schema} FROM PUBLIC;
  GRANT USAGE ON SCHEMA ${schema} TO ${APPLICATION};
  ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${APPLICATION};
  ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE, SELECT ON SEQUENCES TO ${APPLICATION};`;

/** What is written here stays: the application may add lines, and neither change nor remove one. */
export const appendOnly = (table: string) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${APPLICATION};`;
