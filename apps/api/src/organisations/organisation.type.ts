import { Field, ID, ObjectType } from "type-graphql";
import { AdminNode, PublicNode } from "../nodes/node.type.js";
import { enumOf } from "../platform/answers/enum-of.js";
import type { OrganisationView } from "./organisations.query.js";

export const OrganisationKinds = enumOf("OrganisationKind", ["TOWN", "COUNTY"], "A town, or the county that its towns belong to.");

/** What both contracts show; each adds its own lists, so each has a class of its own. */
@ObjectType()
abstract class OrganisationFields implements OrganisationView {
  /** Shown as the county, by the public contract alone: from a county one would look into the sister towns. */
  readonly parentId!: string | null;

  @Field(() => ID, { description: "Opaque id." })
  readonly id!: string;

  @Field(() => String, { description: "The address segment of its pages, such as `shuidong`." })
  readonly code!: string;

  @Field(() => String, { description: "The full official name." })
  readonly name!: string;

  @Field(() => OrganisationKinds, { description: "Town or county." })
  readonly kind!: OrganisationView["kind"];

  @Field(() => String, { nullable: true, description: "Unified social credit code (统一社会信用代码), 18 characters." })
  readonly creditCode!: string | null;
}

@ObjectType("Organisation", { description: "A town government that holds open days, or a county.", implements: PublicNode })
export class PublicOrganisation extends OrganisationFields {}

@ObjectType("Organisation", {
  description: "The organisation that the signed-in person works for, or a town of her county.",
  implements: AdminNode,
})
export class AdminOrganisation extends OrganisationFields {}
