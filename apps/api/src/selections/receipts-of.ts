/** The numbers alone, as everything that is written of a list names people. */
export const receiptsOf = (people: readonly { readonly receipt: string }[]): string[] => people.map(({ receipt }) => receipt);
