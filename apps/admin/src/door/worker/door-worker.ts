import { servedFrom } from "./shell-rule.js";

/** What the build writes in here: every file that the door page consists of. A new build is a new worker. */
declare const __SHELL__: readonly string[];
const FILES = __SHELL__;

type Waits = { waitUntil(work: Promise<unknown>): void };
type Asks = Waits & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** The part of a worker's scope that is used here; the library's own types would bring a second world of globals along. */
const worker = globalThis as unknown as {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(event: "install" | "activate", heard: (event: Waits) => void): void;
  addEventListener(event: "fetch", heard: (event: Asks) => void): void;
};

const scope = worker.registration.scope;
const SHELVES = `kaimen-door-shell:${scope}:`;
const SHELF = SHELVES + FILES.join();
/** Longer than a network that works, shorter than the patience of a queue. */
const PATIENCE = 3_000;

async function install(): Promise<void> {
  const shelf = await caches.open(SHELF);
  await shelf.addAll([scope, ...FILES.map((file) => new URL(`../${file}`, scope).href)]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(SHELVES) && name !== SHELF);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const kept = async (what: string | Request): Promise<Response> => (await (await caches.open(SHELF)).match(what)) ?? Response.error();

const inTime = (request: Request): Promise<Response> =>
  Promise.race([fetch(request), new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error("no network")), PATIENCE))]);

/** The page comes from the network where there is one, so that a new build is seen at once; any of its addresses shows the one page. */
const page = (request: Request): Promise<Response> => inTime(request).catch(() => kept(scope));
const file = async (request: Request): Promise<Response> => (await (await caches.open(SHELF)).match(request)) ?? fetch(request);

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const served = servedFrom(event.request, scope, FILES);
  if (served === "PAGE") event.respondWith(page(event.request));
  if (served === "FILE") event.respondWith(file(event.request));
});
