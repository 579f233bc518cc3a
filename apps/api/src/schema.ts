import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { AnnualPlansAdminResolver } from "./annual-plans/admin.resolver.js";
import { AnnualPlansPublicResolver } from "./annual-plans/public.resolver.js";
import { ApiKeysAdminResolver } from "./api-keys/admin.resolver.js";
import {
  ApplicationDayAdminResolver,
  ApplicationsAdminResolver,
  OneApplicationAdminResolver,
  ReceiptsAdminResolver,
} from "./applications/admin.resolver.js";
import { ApplicationExportsAdminResolver } from "./applications/admin-export.resolver.js";
import { ApplicationsPublicResolver, ReceiptsPublicResolver } from "./applications/public.resolver.js";
import { CheckInsAdminResolver } from "./check-ins/admin.resolver.js";
import { DossiersAdminResolver, YearDossierAdminResolver } from "./dossiers/admin.resolver.js";
import { InvitationsAdminResolver } from "./invitations/admin.resolver.js";
import { InvitationsPublicResolver } from "./invitations/public.resolver.js";
import { JointReviewsAdminResolver } from "./joint-reviews/admin.resolver.js";
import { ReviewBoardAdminResolver } from "./joint-reviews/admin-board.resolver.js";
import { JournalAdminResolver } from "./journal/admin.resolver.js";
import { MessagesAdminResolver } from "./messages/admin.resolver.js";
import { NodesAdminResolver } from "./nodes/admin.resolver.js";
import { NodesPublicResolver } from "./nodes/public.resolver.js";
import { NominationsAdminResolver } from "./nominations/admin.resolver.js";
import { NominationsPublicResolver } from "./nominations/public.resolver.js";
import { OpenDayActsResolver } from "./open-days/acts.resolver.js";
import { OpenDaysAdminResolver } from "./open-days/admin.resolver.js";
import { AdminTimelineResolver } from "./open-days/admin-timeline.resolver.js";
import { OpenDaysPublicResolver } from "./open-days/public.resolver.js";
import { PublicTimelineResolver } from "./open-days/public-timeline.resolver.js";
import { OpinionsAdminResolver } from "./opinions/admin.resolver.js";
import { OpinionDeadlinesAdminResolver } from "./opinions/admin-deadlines.resolver.js";
import { OpinionHandingAdminResolver } from "./opinions/admin-handing.resolver.js";
import { OpinionRepliesAdminResolver } from "./opinions/admin-replies.resolver.js";
import { OpinionTablesAdminResolver } from "./opinions/admin-tables.resolver.js";
import { OpinionsPublicResolver } from "./opinions/public.resolver.js";
import { OrganisationsAdminResolver } from "./organisations/admin.resolver.js";
import { OrganisationsPublicResolver } from "./organisations/public.resolver.js";
import { PublicityNoticesAdminResolver } from "./publicity-notices/admin.resolver.js";
import { PublicityNoticesPublicResolver } from "./publicity-notices/public.resolver.js";
import { PublishedCopiesAdminResolver } from "./published-copies/admin.resolver.js";
import { PublishedCopiesPublicResolver } from "./published-copies/public.resolver.js";
import { ReferenceAdminResolver } from "./reference/admin.resolver.js";
import { CalendarAdminResolver } from "./reference/calendar.resolver.js";
import { CalendarPublicResolver } from "./reference/calendar-public.resolver.js";
import { RegulationsAdminResolver } from "./regulations/admin.resolver.js";
import { RegulationsPublicResolver } from "./regulations/public.resolver.js";
import { ReleasesAdminResolver } from "./releases/admin.resolver.js";
import { SelectionsAdminResolver } from "./selections/admin.resolver.js";
import { AdminDrawResolver } from "./selections/admin-draw.resolver.js";
import { PublicDrawResolver } from "./selections/public.resolver.js";
import { StaffAdminResolver } from "./staff/admin.resolver.js";
import { OpenDayStatisticsAdminResolver, OrganisationStatisticsAdminResolver } from "./statistics/admin.resolver.js";
import { OpenDayStatisticsPublicResolver, OrganisationStatisticsPublicResolver } from "./statistics/public.resolver.js";

type Resolvers = NonEmptyArray<new () => object>;

const publicResolvers: Resolvers = [
  NodesPublicResolver,
  PublicTimelineResolver,
  OrganisationsPublicResolver,
  OpenDaysPublicResolver,
  PublishedCopiesPublicResolver,
  OpinionsPublicResolver,
  ApplicationsPublicResolver,
  ReceiptsPublicResolver,
  NominationsPublicResolver,
  PublicDrawResolver,
  PublicityNoticesPublicResolver,
  InvitationsPublicResolver,
  RegulationsPublicResolver,
  CalendarPublicResolver,
  OrganisationStatisticsPublicResolver,
  OpenDayStatisticsPublicResolver,
  AnnualPlansPublicResolver,
];

const adminResolvers: Resolvers = [
  NodesAdminResolver,
  NominationsAdminResolver,
  ApplicationsAdminResolver,
  ApplicationExportsAdminResolver,
  OneApplicationAdminResolver,
  ApplicationDayAdminResolver,
  ReceiptsAdminResolver,
  JointReviewsAdminResolver,
  ReviewBoardAdminResolver,
  SelectionsAdminResolver,
  AdminDrawResolver,
  PublicityNoticesAdminResolver,
  InvitationsAdminResolver,
  CheckInsAdminResolver,
  AdminTimelineResolver,
  ReleasesAdminResolver,
  PublishedCopiesAdminResolver,
  OpenDayActsResolver,
  ReferenceAdminResolver,
  CalendarAdminResolver,
  OrganisationsAdminResolver,
  OpenDaysAdminResolver,
  OpinionHandingAdminResolver,
  OpinionRepliesAdminResolver,
  OpinionDeadlinesAdminResolver,
  MessagesAdminResolver,
  OpinionsAdminResolver,
  OpinionTablesAdminResolver,
  RegulationsAdminResolver,
  StaffAdminResolver,
  ApiKeysAdminResolver,
  OrganisationStatisticsAdminResolver,
  OpenDayStatisticsAdminResolver,
  AnnualPlansAdminResolver,
  JournalAdminResolver,
  DossiersAdminResolver,
  YearDossierAdminResolver,
];

const build = (resolvers: Resolvers) => buildSchemaSync({ resolvers, validate: true, nullableByDefault: false });

/** What anyone, and a dashboard with a key, may ask. Bare: `enforce` puts the policy in front. */
export const buildPublicSchema = (): GraphQLSchema => build(publicResolvers);

/** What the office may ask. Bare: `enforce` puts the policy in front. */
export const buildAdminSchema = (): GraphQLSchema => build(adminResolvers);
