import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** What one kind of page needs beyond its own files. */
type Needs = { readonly style?: readonly string[]; readonly worker?: readonly string[]; readonly font?: readonly string[] };

const sources = ({ style = [], worker = [], font = [] }: Needs) => ({
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", ...style],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", ...font],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'", ...worker],
  "form-action": ["'self'"],
  "base-uri": ["'self'"],
  "frame-ancestors": ["'self'"],
  "object-src": ["'none'"],
});

/** The policy in one header, for the pages that need more than every page gets. */
export const contentPolicy = (needs: Needs = {}): string =>
  Object.entries(sources(needs))
    .map(([directive, allowed]) => `${directive} ${allowed.join(" ")}`)
    .join("; ");

/** Nothing of the device is for our pages, but the camera for the one that reads tickets. */
export const featurePolicy = ({ camera = false } = {}): string =>
  [`camera=(${camera ? "self" : ""})`, "microphone=()", "geolocation=()", "payment=()", "usb=()"].join(", ");

/** No page runs a script or a style that is not a file of ours. */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: sources({}) },
    crossOriginEmbedderPolicy: false,
    // A dashboard of another origin reads the public contract: CORS decides there, and this would overrule it.
    crossOriginResourcePolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
  app.addHook("onRequest", async (_, reply) => void reply.header("permissions-policy", featurePolicy()));
}
