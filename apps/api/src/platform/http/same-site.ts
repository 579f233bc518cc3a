import type { FastifyRequest } from "fastify";
import { forbidden } from "../errors/told.js";

/** A form of ours is posted from a page of ours; where the browser tells that it was not, nothing is taken. */
export async function sameSite({ headers, host }: FastifyRequest): Promise<void> {
  const from = headers["sec-fetch-site"];
  const elsewhere = from !== undefined && from !== "same-origin" && from !== "none";
  if (elsewhere || (headers.origin !== undefined && hostOf(headers.origin) !== host)) throw forbidden("This was posted from another site.");
}

const hostOf = (origin: string) => /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
