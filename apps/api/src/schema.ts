import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { ApiKeysAdminResolver } from "./api-keys/admin.resolver.js";
import {
  ApplicationDayAdminResolver,
  ApplicationsAdminResolver,
  OneApplicationAdminResolver,
  ReceiptsAdminResolver,
} from "./applications/admin.resolver.js";
import { ApplicationsPublicResolver, ReceiptsPublicResolver } from "./applications/public.resolver.js";
import { JointReviewsAdminResolver } from "./joint-reviews/admin.resolver.js";
import { MessagesAdminResolver } from "./messages/admin.resolver.js";
import { NominationsAdminResolver } from "./nominations/admin.resolver.js";
import { NominationsPublicResolver } from "./nominations/public.resolver.js";
import { OpenDayActsResolver } from "./open-days/acts.resolver.js";
import { OpenDaysAdminResolver } from "./open-days/admin.resolver.js";
import { AdminTimelineResolver } from "./open-days/admin-timeline.resolver.js";
import { OpenDaysPublicResolver } from "./open-days/public.resolver.js";
import { PublicTimelineResolver } from "./open-days/public-timeline.resolver.js";
import { OpinionsAdminResolver } from "./opinions/admin.resolver.js";
import { OpinionActsAdminResolver } from "./opinions/admin-acts.resolver.js";
import { OpinionsPublicResolver } from "./opinions/public.resolver.js";
import { OrganisationsAdminResolver } from "./organisations/admin.resolver.js";
import { OrganisationsPublicResolver } from "./organisations/public.resolver.js";
import { ReferenceAdminResolver } from "./reference/admin.resolver.js";
import { RegulationsAdminResolver } from "./regulations/admin.resolver.js";
import { RegulationsPublicResolver } from "./regulations/public.resolver.js";
import { ReleasesAdminResolver } from "./releases/admin.resolver.js";
import { SelectionsAdminResolver } from "./selections/admin.resolver.js";
import { AdminDrawResolver } from "./selections/admin-draw.resolver.js";
import { PublicDrawResolver } from "./selections/public.resolver.js";
import { StaffAdminResolver } from "./staff/admin.resolver.js";

type Resolvers = NonEmptyArray<new () => object>;

const publicResolvers: Resolvers = [
  PublicTimelineResolver,
  OrganisationsPublicResolver,
  OpenDaysPublicResolver,
  OpinionsPublicResolver,
  ApplicationsPublicResolver,
  ReceiptsPublicResolver,
  NominationsPublicResolver,
  PublicDrawResolver,
  RegulationsPublicResolver,
];

const adminResolvers: Resolvers = [
  NominationsAdminResolver,
  ApplicationsAdminResolver,
  OneApplicationAdminResolver,
  ApplicationDayAdminResolver,
  ReceiptsAdminResolver,
  JointReviewsAdminResolver,
  SelectionsAdminResolver,
  AdminDrawResolver,
  AdminTimelineResolver,
  ReleasesAdminResolver,
  OpenDayActsResolver,
  ReferenceAdminResolver,
  OrganisationsAdminResolver,
  OpenDaysAdminResolver,
  OpinionActsAdminResolver,
  MessagesAdminResolver,
  OpinionsAdminResolver,
  RegulationsAdminResolver,
  StaffAdminResolver,
  ApiKeysAdminResolver,
];

const build = (resolvers: Resolvers) => buildSchemaSync({ resolvers, validate: true, nullableByDefault: false });

/** What anyone, and a dashboard with a key, may ask. Bare: `enforce` puts the policy in front. */
export const buildPublicSchema = (): GraphQLSchema => build(publicResolvers);

/** What the office may ask. Bare: `enforce` puts the policy in front. */
export const buildAdminSchema = (): GraphQLSchema => build(adminResolvers);
