import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { PageArgs } from "./page.js";

@ObjectType("PageInfo", { description: "Where a page stands in its list (Relay)." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more rows follow." })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: "Give this as `after` to read on." })
  readonly endCursor!: string | null;
}

@ArgsType()
export class PageArguments implements PageArgs {
  @Field(() => Int, { nullable: true, description: "How many rows, 1 to 100; 20 unless told." })
  readonly first?: number;

  @Field(() => String, { nullable: true, description: "The cursor after which the page begins." })
  readonly after?: string;
}

export type Edge<Node> = { readonly cursor: string; readonly node: Node };
export type Connection<Node> = { readonly edges: readonly Edge<Node>[]; readonly pageInfo: PageInfoType; readonly totalCount: number };

/** The two Relay classes of one node type. Call it once a node type and contract. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name}.` })
  class EdgeType {
    @Field(() => String, { description: "Where this row stands." }) readonly cursor!: string;
    @Field(() => node(), { description: "The row." }) readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The rows." }) readonly edges!: EdgeType[];
    @Field(() => PageInfoType, { description: "Where the page stands." }) readonly pageInfo!: PageInfoType;
    @Field(() => Int, { description: "How many rows the whole list has." }) readonly totalCount!: number;
  }
  return ConnectionType;
}

/** Cuts the one row too many that says whether a next page exists. */
export function connect<Node>(rows: readonly Node[], size: number, totalCount: number, cursor: (row: Node) => string): Connection<Node> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursor(node), node }));
  return { edges, totalCount, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
