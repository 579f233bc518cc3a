import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";

export type Measured = {
  readonly definitions: number;
  readonly rootFields: number;
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly repeats: number;
  readonly directives: number;
};

type Size = Omit<Measured, "definitions" | "rootFields">;

const nothing: Size = { depth: 0, fields: 0, aliases: 0, repeats: 0, directives: 0 };

/** Adds what stands side by side: counts add up, the deepest and the most repeated win. */
const beside = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  repeats: Math.max(one.repeats, other.repeats),
  directives: one.directives + other.directives,
});

class Cycle extends Error {}

/** Sizes a document in one walk: each fragment is measured once, however often and deeply it is spread. */
export function measure(document: DocumentNode): Measured | "CYCLE" {
  const tape = new Tape(document);
  try {
    const whole = tape.measured();
    return { definitions: document.definitions.length, rootFields: tape.rootFields(), ...whole };
  } catch (error) {
    if (error instanceof Cycle) return "CYCLE";
    throw error;
  }
}

class Tape {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Size | "OPEN">();

  constructor(private readonly document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  measured(): Size {
    const operations = this.document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    for (const name of this.fragments.keys()) this.fragment(name);
    return operations
      .map(({ selectionSet, directives }) => beside(this.set(selectionSet), { ...nothing, directives: directives?.length ?? 0 }))
      .reduce(beside, nothing);
  }

  rootFields(): number {
    return Math.max(
      ...this.document.definitions.map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? this.names(definition.selectionSet).length : 0,
      ),
    );
  }

  /** A fragment counts on its own even if nothing spreads it: validation would walk it all the same. */
  private fragment(name: string): Size {
    const known = this.known.get(name);
    if (known === "OPEN") throw new Cycle();
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    this.known.set(name, "OPEN");
    const size = beside(this.set(fragment.selectionSet), { ...nothing, directives: fragment.directives?.length ?? 0 });
    this.known.set(name, size);
    return size;
  }

  private set(set: SelectionSetNode): Size {
    const sizes = set.selections.map((selection) => this.selection(selection)).reduce(beside, nothing);
    return { ...sizes, repeats: Math.max(sizes.repeats, mostRepeated(this.names(set))) };
  }

  private selection(node: SelectionNode): Size {
    const directives = { ...nothing, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(directives, this.fragment(node.name.value));
    const below = node.selectionSet ? this.set(node.selectionSet) : nothing;
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(directives, below);
    return beside(directives, {
      ...below,
      depth: below.depth + 1,
      fields: below.fields + 1,
      aliases: below.aliases + (node.alias ? 1 : 0),
    });
  }

  /** The fields that a set names itself or through inline fragments; a spread one is counted in its own fragment. */
  private names(set: SelectionSetNode): string[] {
    return set.selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node.name.value];
      return node.kind === Kind.INLINE_FRAGMENT ? this.names(node.selectionSet) : [];
    });
  }
}

function mostRepeated(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
