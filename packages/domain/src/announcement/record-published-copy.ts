import { type CivilDate, civilDateOf, type Instant } from "../calendar/civil-date.js";
import type { OpenDay } from "../open-day/open-day.js";
import { textFaults } from "../opinion/written.js";
import { publishedTextFaults } from "../publicity/personal-identifiers.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import { mayBeOnPaper, type PublicationChannel } from "./publication-channel.js";
import type { PublishedCopy } from "./published-copy.js";

export type RecordPublishedCopy = {
  readonly channel: PublicationChannel;
  readonly address?: string | null;
  readonly place?: string | null;
  readonly publishedAt: Instant;
};

const LONGEST_ADDRESS = 500;
const LONGEST_PLACE = 100;

/** Of a secure page that anybody can open: no sign-in inside the address, and a host with a name. */
const SECURE_PAGE = /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** Writes down where else the announcement can be read (登记发布件), once there is one. */
export function recordPublishedCopy(day: OpenDay, given: RecordPublishedCopy, now: Instant): PublishedCopy | OutOfTurn | InvalidInput {
  if (!("announcedOn" in day) || !day.announcedOn) return { nowAt: day.status };
  const address = given.address?.trim();
  const place = given.place?.trim();
  const faults = [...placeFaults(given.channel, address, place), ...timeFaults(given.publishedAt, day.announcedOn, now)];
  if (faults.length > 0) return invalid(...faults);
  return { channel: given.channel, ...(address && { address }), ...(place && { place }), publishedAt: given.publishedAt };
}

/** One of the two has to lead somewhere; both are printed for everybody. */
function placeFaults(channel: PublicationChannel, address?: string, place?: string): Fault[] {
  const wanted = mayBeOnPaper(channel) ? !address && !place : !address;
  return [
    ...(wanted ? [{ field: mayBeOnPaper(channel) ? "place" : "address", code: "REQUIRED" } as const] : []),
    ...(address ? addressFaults(address) : []),
    ...(place ? [...textFaults("place", place, LONGEST_PLACE), ...publishedTextFaults("place", place)] : []),
  ];
}

const addressFaults = (address: string): Fault[] =>
  SECURE_PAGE.test(address) ? textFaults("address", address, LONGEST_ADDRESS) : [{ field: "address", code: "MALFORMED" }];

/** A copy cannot be older than the day of what it copies, nor be of a moment to come. */
const timeFaults = (at: Instant, earliest: CivilDate, now: Instant): Fault[] =>
  civilDateOf(at) >= earliest && at <= now
    ? []
    : [{ field: "publishedAt", code: "OUT_OF_RANGE", values: { earliest, latest: civilDateOf(now) } }];
