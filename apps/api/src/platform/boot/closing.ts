type Close = () => Promise<unknown>;

/** What has been opened, to be closed in the reverse order: the door first, the database last. */
export class Closing {
  readonly #opened: { readonly name: string; readonly close: Close }[] = [];
  #closed: Promise<void> | undefined;

  constructor(private readonly onFault: (name: string, fault: unknown) => void) {}

  add(name: string, close: Close): void {
    this.#opened.push({ name, close });
  }

  /** Whether somebody has asked to stop: what fails from then on fails because of that. */
  get asked(): boolean {
    return this.#closed !== undefined;
  }

  /** Safe to call twice. What fails to close does not keep the rest open. */
  close(): Promise<void> {
    this.#closed ??= this.#closeAll();
    return this.#closed;
  }

  async #closeAll(): Promise<void> {
    for (let next = this.#opened.pop(); next; next = this.#opened.pop()) {
      await next.close().catch((fault) => this.onFault(next?.name ?? "", fault));
    }
  }
}
