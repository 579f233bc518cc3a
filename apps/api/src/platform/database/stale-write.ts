/** A row was written by somebody else between our read and our write: the act is taken back, and the caller told to reload. */
export class StaleWrite extends Error {
  constructor(
    readonly table: string,
    readonly id: string,
  ) {
    super(`${table} ${id} has changed since it was read`);
  }
}
