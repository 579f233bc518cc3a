import type { Pool } from "pg";
import type { Logger } from "pino";
import { liveKeys } from "../../api-keys/live-keys.query.js";
import { adminContext, publicContext } from "../../context.js";
import { jobsOf } from "../../jobs.js";
import { adminPolicy, publicPolicy } from "../../policy.js";
import { buildAdminSchema, buildPublicSchema } from "../../schema.js";
import { type Acts, useCases } from "../../use-cases.js";
import { makeWorld, type World } from "../../world.js";
import { type Clock, systemClock } from "../clock/clock.js";
import { readKeyring } from "../crypto/keyring.js";
import { connect } from "../database/connect.js";
import type { Demo } from "../demo/demo.js";
import type { Environment } from "../environment/environment.js";
import { databaseAnswers } from "../health/database-answers.js";
import { health } from "../health/health.js";
import type { Parts } from "../http/parts.js";
import { type Running, startServer } from "../http/start-server.js";
import { startJobs } from "../jobs/start-jobs.js";
import { rateLimitsInDatabase, rateLimitsInMemory } from "../limits/make-rate-limits.js";
import { makeLog } from "../logging/log.js";
import { carriedBy, type Gateways } from "../outbox/deliver-due.js";
import { smtpGateway } from "../outbox/smtp-gateway.js";
import { enforce } from "../policy/enforce.js";
import { authPool } from "../sessions/auth-pool.js";
import { signInOf } from "../sessions/sign-in.js";
import { abandon } from "./abandon.js";
import { builtSites, safelistOfSite } from "./built-sites.js";
import type { Closing } from "./closing.js";
import { fillDemo } from "./fill-demo.js";
import { openDatabase } from "./open-database.js";
import { requireFreePort } from "./require-free-port.js";
import { requireOffice } from "./require-office.js";
import type { Say } from "./say.js";

/** No carrier of text messages is configured anywhere yet: they wait on the list of calls. A demo writes to nobody. */
const gatewaysOf = ({ mail, mode }: Environment): Gateways => (mail && mode === "production" ? { MAIL: smtpGateway(mail) } : {});

type Wired = { readonly world: World; readonly acts: Acts; readonly pool: Pool; readonly log: Logger };

async function partsOf(environment: Environment, { world, acts, pool, log }: Wired): Promise<Parts> {
  const { mode, base, origin, portal, trustProxy, sessionSecret } = environment;
  const limits = mode === "production" ? rateLimitsInDatabase(pool, sessionSecret) : rateLimitsInMemory(sessionSecret);
  return {
    serving: { base, origin, portal, trustProxy, adHoc: mode !== "production", demo: mode === "demo", sites: await builtSites() },
    schemas: { public: enforce(buildPublicSchema(), publicPolicy), admin: enforce(buildAdminSchema(), adminPolicy) },
    contexts: {
      public: (caller, address) => publicContext(world, acts, caller, address),
      admin: (caller, address) => adminContext(world, acts, caller, address),
    },
    safelists: { public: safelistOfSite("public"), admin: safelistOfSite("admin") },
    ...signInOf({ database: world.database, pool, base, origin, secret: sessionSecret, limits, secondFactor: mode !== "demo" }),
    keys: liveKeys(world),
    limits,
    clock: world,
    health: health(databaseAnswers(world.database)),
    log,
  };
}

/** What is put into an empty house, and the clock that its acts go by: both are another's in a demonstration or a test alone. */
type Furnishing = { readonly demo?: Demo; readonly clock?: Clock };

/** From nothing to an open door. Whatever is opened on the way is on `closing`, so that a failure half-way closes it too. */
export async function boot(environment: Environment, closing: Closing, say: Say, furnishing: Furnishing = {}): Promise<Running> {
  const { demo, clock = systemClock } = furnishing;
  await requireFreePort(environment.port);
  const opened = await openDatabase(environment, closing, say);
  void opened.embedded?.lost.then(() =>
    abandon(closing, "The built-in database has stopped by itself. Start again: nothing that was confirmed is lost."),
  );
  const database = await connect(opened.appUrl);
  closing.add("connections", () => database.destroy());

  const gateways = gatewaysOf(environment);
  const { contactPhone } = environment.portal;
  const means = { carried: carriedBy(gateways), announcedPhones: contactPhone ? [contactPhone] : [] };
  const world = makeWorld(database, clock, readKeyring(environment.masterKeys), means);
  const acts = useCases(world);
  if (environment.mode === "production") await requireOffice(database);
  if (environment.mode === "demo" && demo) await fillDemo(opened, database, world, acts, demo, say);

  const pool = authPool(opened.appUrl);
  closing.add("sign-in connections", () => pool.end());
  const log = makeLog(environment.logLevel);
  const jobs = await startJobs(opened.appUrl, jobsOf(world, gateways), log);
  closing.add("jobs", () => jobs.stop());
  const { host, port, drainMs } = environment;
  const running = await startServer(await partsOf(environment, { world, acts, pool, log }), { host, port, drainMs });
  closing.add("server", () => running.stop());
  return running;
}
