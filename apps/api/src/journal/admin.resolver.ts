import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AdminContext } from "../context.js";
import { AdminOrganisation } from "../organisations/organisation.type.js";
import { JournalArguments, JournalLineConnection } from "./journal-line.type.js";
import { journalLines } from "./journal-lines.query.js";

@Resolver(() => AdminOrganisation)
export class JournalAdminResolver {
  @FieldResolver(() => JournalLineConnection, { description: "What was done here, the newest line first (操作日志)." })
  journal(
    @Root() { id: organisation }: AdminOrganisation,
    @Args(() => JournalArguments) wanted: JournalArguments,
    @Ctx() { manager }: AdminContext,
  ) {
    return journalLines(manager, { ...wanted, organisation });
  }
}
