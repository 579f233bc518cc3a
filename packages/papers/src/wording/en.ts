import { type CivilDate, monthOf, weekdayOf, yearOf } from "@kaimen/domain";
import type { PaperWords } from "./words.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** 22 June */
export const shortDateEn = (day: CivilDate) => `${Number(day.slice(8))} ${months[monthOf(day) - 1]}`;

/** Monday, 22 June 2026 */
export const dateEn = (day: CivilDate) => `${weekdays[weekdayOf(day) - 1]}, ${shortDateEn(day)} ${yearOf(day)}`;

export const en: PaperWords = {
  language: "en",
  date: dateEn,
  from: (starts, ends) => `${starts} to ${ends}`,
  announcement: {
    title: "The announcement in short",
    theme: "1. Theme",
    time: "2. When",
    places: "3. Where",
    content: "4. What",
    who: "5. Who is invited",
    how: "6. How to apply",
    mind: "7. Please note",
    departures: "Departures from the usual",
    leader: "Leader's report",
    group: (group, seats) => `${group}: ${seats}`,
    total: (seats) => `${seats} representatives in all`,
    apply: (until) => `Online, by telephone or in person, until ${until}, midnight.`,
    phone: (phone) => `Telephone ${phone}.`,
    bring: "Representatives are let in with their ticket or their receipt code.",
  },
  notice: {
    list: "The list",
    count: (people) => `${people} people. Names are masked; who did not agree to that is shown by receipt number.`,
    columns: { place: "No.", name: "Name or number", group: "As", state: "State" },
    states: { LISTED: "listed", MOVED_UP: "moved up", GONE: "no longer listed" },
  },
  forms: { SITE_VISIT: "Visit", OBSERVATION_EXPERIENCE: "Observe and experience", SYMPOSIUM: "Discussion" },
  categories: {
    PEOPLES_CONGRESS_DEPUTY: "People's congress deputy",
    CPPCC_MEMBER: "Political consultative conference member",
    ORDINARY_CITIZEN: "Ordinary resident",
    INTRODUCED_TALENT: "Recruited talent",
    ENTREPRENEUR: "Entrepreneur",
    STAFF_REPRESENTATIVE: "Employees' representative",
    COMMUNITY_WORKER: "Community worker",
    NETIZEN: "Netizen representative",
    ROLE_MODEL: "Outstanding figure",
  },
};
