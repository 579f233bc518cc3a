import { maskName } from "@kaimen/domain";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { PublicContext } from "../context.js";
import { PublicOpenDay } from "../open-days/open-day.type.js";
import { announcedDay } from "../open-days/open-day-view.query.js";
import { NominateCandidateInput, NominateCandidateResult, WithdrawNominationInput, WithdrawNominationResult } from "./acts.type.js";
import { NamedPersonType, PublicNominationLink } from "./nomination.type.js";
import { shownLink } from "./nomination-links.query.js";
import { namedThrough } from "./opened-link.query.js";

@Resolver(() => PublicNominationLink)
export class NominationsPublicResolver {
  @Query(() => PublicNominationLink, { nullable: true, description: "What an organisation's code opens; null where it opens nothing." })
  nominationLink(
    @Arg("code", () => String, { description: "The code that the office gave." }) code: string,
    @Ctx() { world, manager }: PublicContext,
  ) {
    return world.read(async ({ nominationLinks }) => {
      const link = await nominationLinks.opened(code);
      return link && shownLink(manager, link.organisation, link.id);
    });
  }

  @Mutation(() => NominateCandidateResult, { description: "An organisation names somebody (组织推荐)." })
  nominateCandidate(
    @Arg("input", () => NominateCandidateInput, { description: "Whom." }) input: NominateCandidateInput,
    @Ctx() { acts }: PublicContext,
  ) {
    return acts.nominateCandidate(input);
  }

  @Mutation(() => WithdrawNominationResult, { description: "An organisation takes a name back." })
  withdrawNomination(
    @Arg("input", () => WithdrawNominationInput, { description: "Which, and why." }) input: WithdrawNominationInput,
    @Ctx() { acts }: PublicContext,
  ) {
    return acts.withdrawNomination(input);
  }

  @FieldResolver(() => [NamedPersonType], { description: "Whom it has named, masked." })
  async named(@Root() { organisation, id }: PublicNominationLink, @Ctx() { world }: PublicContext): Promise<NamedPersonType[]> {
    const named = await world.read(({ manager, people }) => namedThrough(manager, people, organisation, id));
    return named.map(({ receiptNumber, category, status, person }) => ({
      receiptNumber,
      category,
      name: person && maskName(person.name),
      stands: status !== "WITHDRAWN" && status !== "MERGED",
    }));
  }

  @FieldResolver(() => PublicOpenDay, { nullable: true, description: "For which open day; null until it is announced." })
  openDay(@Root() { organisation, openDayId }: PublicNominationLink, @Ctx() { manager }: PublicContext) {
    return announcedDay<PublicOpenDay>(manager, organisation, openDayId);
  }
}
