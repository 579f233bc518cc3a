import { Field, ID, InterfaceType } from "type-graphql";
import { kindOf } from "../platform/ids/new-id.js";

const described = { description: "Whatever has an opaque id of its own (Relay)." };

/** The id tells what it is the id of, so nothing else has to. */
const resolveType = ({ id }: { readonly id: string }) => kindOf(id);

/** One class a contract: a shared one would carry the types of one into the other. */
@InterfaceType("Node", { ...described, resolveType })
export abstract class PublicNode {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
}

@InterfaceType("Node", { ...described, resolveType })
export abstract class AdminNode {
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
}
