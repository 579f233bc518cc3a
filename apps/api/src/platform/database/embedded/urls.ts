/** Where the server listens, and how a role reaches a database on it. */
export const urlOf = (port: number, role: string, password: string, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
