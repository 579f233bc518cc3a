/** A link with its words; the address is absolute, since it is followed from another site. */
type Link = { readonly text: string; readonly href: string };

/** What the box in a county portal shows, in words already: its script only lays them out. */
export type Embedded = {
  readonly language: string;
  readonly title: Link;
  /** The next open day, or that none is announced. */
  readonly next: Link | null;
  readonly lines: readonly string[];
  readonly apply: Link | null;
  readonly figures: readonly (readonly [label: string, value: string, unit: string])[];
  readonly updated: string;
};
