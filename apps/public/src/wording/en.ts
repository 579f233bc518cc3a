import { en as papers } from "@kaimen/papers";
import { dateEn, shortDateEn } from "./dates.js";
import { apply } from "./en.apply.js";
import { clauses } from "./en.clauses.js";
import { days } from "./en.days.js";
import { draw } from "./en.draw.js";
import { embed } from "./en.embed.js";
import { faults } from "./en.faults.js";
import { mine } from "./en.mine.js";
import { nominate } from "./en.nominate.js";
import { notice, objection } from "./en.notice.js";
import { opinions } from "./en.opinions.js";
import { refusals } from "./en.refusals.js";
import { regulation } from "./en.regulation.js";
import { pages } from "./en.site.js";
import { statistics } from "./en.statistics.js";
import { terms } from "./en.terms.js";
import type { Wording } from "./zh-CN.js";

export const en: Wording = {
  language: "en",
  date: dateEn,
  shortDate: shortDateEn,
  openDay: "Government Open Day",
  papers,
  terms,
  refusals,
  clauses,
  faults,
  regulation,
  apply,
  opinions,
  statistics,
  nominate,
  pages,
  demo: "Demonstration: all data is invented",
  skip: "Skip to the text",
  tools: {
    label: "Accessibility",
    elder: "Large print",
    ordinary: "Ordinary view",
    language: "中文",
    print: "Print",
  },
  toolbar: {
    label: "Accessibility toolbar",
    reading: { name: "Voice", all: "Read all", point: "Read what I point at" },
    size: { name: "Text", values: { normal: "Normal", large: "Large", largest: "Largest" } },
    contrast: { name: "Colours", values: { normal: "Usual", high: "White on black", yellow: "Black on yellow", blue: "Yellow on blue" } },
    pointer: { name: "Pointer", values: { normal: "Usual", big: "Large" } },
    guide: { name: "Cross-hair", values: { none: "Off", cross: "On" } },
    reset: "Reset",
    exit: "Close",
  },
  elderOffer: { label: "First visit", question: "Text too small? There is a large-print view.", yes: "Large print", no: "No, thanks" },
  navigation: { label: "Sections", home: "Home", openDays: "Open days", regulation: "Regulation", application: "My application" },
  here: "You are here",
  home: {
    next: "Next open day",
    daysLeft: (days) => (days === 0 ? ["It is", "today", ""] : ["In", String(days), days === 1 ? "day" : "days"]),
    none: "The next one has not been announced yet.",
    usually: (months, article) => `Usually in months ${months.join(" and ")} (${article}).`,
    who: "May I come?",
    whoAnswer: (age) => `Anybody ${age === null ? "" : `of ${age} or over `}who works, lives or studies here can apply.`,
    applyBy: (day) => `Apply by ${day}`,
    apply: "Apply",
    see: "Read more",
    last: "How was the last one?",
    lastNone: "None has been held yet.",
    steps: "How it goes",
    stepsIntro: "From the announcement to the replies, step by step.",
    more: "More",
    past: "Past open days",
    pastNone: "Open days that were held are listed here.",
  },
  day: {
    from: (starts, ends) => `${starts} to ${ends}`,
    seats: "Seats",
    seatsUnit: "representatives",
    applied: (count) => `${count} have applied`,
    refresh: "Refresh the figures",
    refreshing: "Refreshing",
    refreshed: "Refreshed",
    timeline: "Where it stands",
    now: "Now",
    doneStep: "Done",
    provisional: "provisional until the holiday notice is out",
    until: (day) => `to ${day}`,
    itinerary: "Where we go",
    minutes: (starts, ends) => `${starts}–${ends}`,
    quotas: "Seats and applications",
    quotaLine: (applied, least, most) => `${applied} applied, ${least === most ? most : `${least}–${most}`} seats`,
    quotaWhy: "Where more apply than fit there is a public draw. Applying early gives no advantage.",
    announcement: "The announcement",
    summary: "The summary",
    publishedAt: (minute) => `Published ${minute}`,
    moved: (from, to, ground) => `Moved from ${from} to ${to}. Reason: ${ground}`,
    cancelled: (day, ground) => `Cancelled on ${day}. Reason: ${ground}`,
    can: "What you can do now",
    canApply: "Apply. Where many apply there is a draw; applying early gives no advantage.",
    canWait: "Wait for the result. Look it up with your receipt code and phone number.",
    canObject: "Read the list. Tell us if you object.",
    canCome: "If you are on the list, please come in time.",
    canRead: "Read which opinions were raised and how they were answered.",
    canNothing: "Wait for the next announcement.",
    check: "My application",
  },
  mine,
  notice,
  objection,
  draw,
  days,
  article: {
    publishedAt: (minute) => `Published ${minute}`,
    source: (source) => `Source: ${source}`,
    size: "Text",
  },
  embed,
  notFound: { title: "There is no such page", text: "The address may be wrong, or the page has moved.", home: "Home" },
  fault: { title: "Not available now", text: "Something is wrong on our side, not on yours. Please try again in a few minutes." },
  offline: { title: "No network", text: "This device is not connected. Open the page again once it is; if it is urgent, please call." },
  footer: { idCode: "Site identification code" },
};
