import type { Instant } from "../calendar/civil-date.js";
import type { PublicationChannel } from "./publication-channel.js";

/** Where the announcement was published beside this site (发布件): an address that opens, or a place where it hangs. */
export type PublishedCopy = {
  readonly channel: PublicationChannel;
  readonly address?: string;
  readonly place?: string;
  readonly publishedAt: Instant;
  readonly withdrawn?: { readonly by: string; readonly at: Instant; readonly ground: string };
};
