import type { Instant } from "@kaimen/domain";
import { ArgsType, Field, ID, ObjectType } from "type-graphql";
import { enumOf } from "../platform/answers/enum-of.js";
import { ACTOR_KINDS, type ActorKind } from "../platform/journal/actor.js";
import type { JsonObject } from "../platform/journal/canonical.js";
import { connectionOf, PageArguments } from "../platform/relay/connection.type.js";
import { InstantScalar, ValuesScalar } from "../platform/scalars/scalars.js";
import type { JournalFilter } from "./journal-lines.query.js";

export const ActorKinds = enumOf("ActorKind", ACTOR_KINDS, "What kind of actor stands in a line of the journal.", {
  CITIZEN: "Somebody who acts for herself, known by an opaque id.",
  UNIT: "An organisation that nominates.",
  SYSTEM: "The installation itself, by the name of what it did.",
  KEY: "A dashboard.",
});

@ObjectType("JournalActor", { description: "Who acted. A citizen is never named here." })
export class JournalActorType {
  @Field(() => ActorKinds, { description: "What kind of actor." }) readonly kind!: ActorKind;
  @Field(() => ID, { description: "The actor's opaque id, or the name of the system's job." }) readonly id!: string;
  @Field(() => String, { nullable: true, description: "The name, of staff alone." }) readonly name!: string | null;
}

@ObjectType("JournalSubject", { description: "What an event is about." })
export class JournalSubjectType {
  @Field(() => String, { description: "What kind of thing, such as `OpenDay`." }) readonly type!: string;
  @Field(() => ID, { description: "Its opaque id." }) readonly id!: string;
}

@ObjectType("JournalLine", { description: "One act, as it was written down in its own transaction (操作日志). It is never changed." })
export class JournalLineType {
  @Field(() => ID, { description: "Its number." }) readonly id!: string;
  @Field(() => String, { description: "What happened, as a fact in the past tense, such as `OpenDayApproved`." }) readonly event!: string;
  @Field(() => JournalActorType, { description: "Who did it." }) readonly actor!: JournalActorType;
  @Field(() => InstantScalar, { description: "When." }) readonly at!: Instant;
  @Field(() => String, { description: "Through which door, such as `ADMIN` or `PORTAL`." }) readonly channel!: string;
  @Field(() => JournalSubjectType, { description: "What it was done to." }) readonly subject!: JournalSubjectType;
  @Field(() => ValuesScalar, { description: "Ids, days, numbers and grounds; never personal data." }) readonly detail!: JsonObject;
  @Field(() => String, { nullable: true, description: "SHA-256 over what was before, in hexadecimal digits; null where nothing was." })
  readonly beforeHash!: string | null;
  @Field(() => String, { nullable: true, description: "SHA-256 over what was after, in hexadecimal digits; null where nothing is." })
  readonly afterHash!: string | null;
}

export const JournalLineConnection = connectionOf("JournalLine", () => JournalLineType);

@ArgsType()
export class JournalArguments extends PageArguments implements JournalFilter {
  @Field(() => String, { nullable: true, description: "Only this event, such as `OpenDayApproved`." }) readonly event?: string | null;
  @Field(() => ID, { nullable: true, description: "Only what was done to this, by its opaque id." }) readonly subject?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Not before this moment." }) readonly since?: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: "Before this moment, itself not included." }) readonly until?: Instant | null;
  @Field(() => ID, { nullable: true, description: "Only what this actor did, by her opaque id." }) readonly actor?: string | null;
}
