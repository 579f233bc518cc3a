/** The solver gave up where it must not: shown, never guessed around. */
export class SolverFailure extends Error {
  override readonly name = "SolverFailure";

  constructor(where: string, status: number) {
    super(`${where}: the solver ended with status ${status}`);
  }
}
