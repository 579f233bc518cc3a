import type { CivilDate, Instant } from "@kaimen/domain";

/** One open day as a calendar wants to know it. */
export type CalendarDay = {
  readonly id: string;
  readonly theme: string;
  readonly host: string;
  readonly date: CivilDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly places: readonly string[];
  /** The address of its page. */
  readonly page: string;
  /** How often it was moved: a calendar takes the event with the higher number. */
  readonly moved: number;
  readonly cancelledOn?: CivilDate | null;
  readonly announcement?: { readonly publishedAt: Instant } | null;
};

/** One offset since 1991, which a calendar must be told all the same. */
const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Shanghai",
  "BEGIN:STANDARD",
  "DTSTART:19910915T000000",
  "TZOFFSETFROM:+0800",
  "TZOFFSETTO:+0800",
  "TZNAME:CST",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** How a calendar that is subscribed to is called, and how often it is asked for again. */
export type Subscribed = { readonly name: string };

/**
 * Open days as iCalendar (RFC 5545): one as a file, or a town's as a feed. An event keeps its UID for good, so that a
 * calendar which has it takes the later one: moved, or called off.
 */
export function calendarOf(days: readonly CalendarDay[], feed?: Subscribed): string {
  const named = feed ? [`NAME:${text(feed.name)}`, `X-WR-CALNAME:${text(feed.name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT12H"] : [];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kaimen//Open Day//ZH",
    "METHOD:PUBLISH",
    ...named,
    ...ZONE,
    ...days.flatMap(eventOf),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** With the page's address in its description, since not every calendar shows a URL. */
function eventOf(day: CalendarDay): string[] {
  const stamp = basic(day.announcement?.publishedAt.slice(0, 19) ?? `${day.date}T00:00:00`);
  return [
    "BEGIN:VEVENT",
    `UID:${day.id}@${new URL(day.page).hostname}`,
    `DTSTAMP:${stamp}Z`,
    `SEQUENCE:${day.moved + (day.cancelledOn ? 1 : 0)}`,
    `STATUS:${day.cancelledOn ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTART;TZID=Asia/Shanghai:${basic(`${day.date}T${day.startsAt}:00`)}`,
    `DTEND;TZID=Asia/Shanghai:${basic(`${day.date}T${day.endsAt}:00`)}`,
    `SUMMARY:${text(day.theme)}`,
    `LOCATION:${text(day.places.join("、"))}`,
    `DESCRIPTION:${text(`${day.host}\n${day.page}`)}`,
    `URL:${day.page}`,
    "END:VEVENT",
  ];
}

const basic = (moment: string) => moment.replace(/[-:]/g, "");

const text = (words: string) => words.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

/** No line is longer than 75 octets; what goes on begins with a blank. A letter is never cut in two. */
function folded(line: string): string {
  const rows = [""];
  let octets = 0;
  for (const letter of line) {
    const more = new TextEncoder().encode(letter).length;
    if (octets + more > 74) {
      rows.push("");
      octets = 0;
    }
    rows[rows.length - 1] += letter;
    octets += more;
  }
  return rows.join("\r\n ");
}
