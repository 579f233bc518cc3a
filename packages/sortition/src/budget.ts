/**
 * What a search may still spend, in steps of about a thousand elementary operations each: counted, not timed, so that the same input
 * gives the same bytes on every machine. `watch` is asked at every payment and may end the work by throwing.
 */
export class Budget {
  constructor(
    private left: number,
    private readonly watch: () => void = () => {},
  ) {}

  get ended() {
    return this.left <= 0;
  }

  spend(operations: number) {
    this.left -= Math.max(1, operations / 1000);
    this.watch();
  }

  /** Runs a part of the work with at most so many steps of its own, whatever the other parts have used up. */
  allow(steps: number) {
    this.left = steps;
  }
}
