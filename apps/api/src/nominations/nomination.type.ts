import type { CivilDate, Instant } from "@kaimen/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CivilDateScalar, InstantScalar } from "../platform/scalars/scalars.js";
import type { PlacesUsed, ShownLink } from "./nomination-links.query.js";

@ObjectType("NominationPlaces", { description: "How many people of a group an organisation may name, and has named." })
export class NominationPlacesType implements PlacesUsed {
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => Int, { description: "At most so many." }) readonly most!: number;
  @Field(() => Int, { description: "So many stand." }) readonly named!: number;
}

@ObjectType()
abstract class NominationLinkFields implements ShownLink {
  readonly organisation!: string;
  readonly openDayId!: string;
  readonly unitId!: string;
  @Field(() => ID, { description: "Opaque id." }) readonly id!: string;
  @Field(() => String, { description: "The organisation that was asked (推荐单位)." }) readonly unit!: string;
  @Field(() => [NominationPlacesType], { description: "What the office gave." }) readonly places!: NominationPlacesType[];
  @Field(() => CivilDateScalar, { nullable: true, description: "The last day; the end of the call where it is null." })
  readonly closesOn!: CivilDate | null;
  @Field(() => InstantScalar, { description: "When it was asked last." }) readonly invitedAt!: Instant;
}

@ObjectType("NominationLink", { description: "What the office gave to one organisation to nominate with (组织推荐)." })
export class PublicNominationLink extends NominationLinkFields {}

@ObjectType("NominationLink", { description: "An organisation that was asked for names (组织推荐), and how many it has given." })
export class AdminNominationLink extends NominationLinkFields {}

@ObjectType("NamedPerson", { description: "Somebody whom the organisation has named, masked." })
export class NamedPersonType {
  @Field(() => String, { description: "The receipt number." }) readonly receiptNumber!: string;
  @Field(() => String, { nullable: true, description: "Her name, masked; null after erasure." }) readonly name!: string | null;
  @Field(() => String, { description: "The group." }) readonly category!: string;
  @Field(() => Boolean, { description: "Whether the nomination stands; not after it was taken back." }) readonly stands!: boolean;
}
