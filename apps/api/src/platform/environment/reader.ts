export type Variables = Readonly<Record<string, string | undefined>>;

/** What is missing or weak, all of it: an operator should not learn it one restart at a time. */
export class BadEnvironment extends Error {
  constructor(readonly faults: readonly string[]) {
    super(["The environment is not fit to start:", ...faults.map((fault) => `  - ${fault}`)].join("\n"));
  }
}

/** Judges a value: undefined where it is good, else what is wrong with it. Never repeats the value, which may be a secret. */
export type Check = (value: string) => string | undefined;

/** Reads variables by name and remembers every fault, to be told together. An empty variable is an absent one. */
export class Reader {
  readonly #faults: string[] = [];

  constructor(private readonly variables: Variables) {}

  given(name: string): string | undefined {
    return this.variables[name]?.trim() || undefined;
  }

  optional(name: string, check: Check): string | undefined {
    const value = this.given(name);
    const fault = value === undefined ? undefined : check(value);
    if (fault) this.fault(`${name} ${fault}`);
    return value;
  }

  required(name: string, what: string, check: Check): string {
    if (this.given(name) === undefined) this.fault(`${name} is missing: ${what}`);
    return this.optional(name, check) ?? "";
  }

  fault(text: string): void {
    this.#faults.push(text);
  }

  /** Throws where anything was wrong. */
  done(): void {
    if (this.#faults.length) throw new BadEnvironment(this.#faults);
  }
}
