import { CATEGORIES } from "@kaimen/domain";

const stop = (venue: string, name: string, type: string, startsAt: string, endsAt: string) => ({
  venue,
  name,
  type,
  startsAt,
  endsAt,
  capacity: 40,
});

/** A lawful plan of the demo town: thirty seats over the nine groups of 第四条, three venues, everything that is done 一般. */
export const aPlan = (more: object = {}) => ({
  theme: "走进便民服务",
  date: "2026-06-22",
  startsAt: "09:00",
  endsAt: "11:30",
  seats: 30,
  quotas: CATEGORIES.map((category) => ({ category, least: 1, most: category === "ORDINARY_CITIZEN" ? 10 : 5, filledBy: "BOTH" })),
  itinerary: [
    stop("v1", "镇便民服务中心", "SERVICE_CENTRE", "09:00", "09:40"),
    stop("v2", "综合指挥中心", "COMMAND_CENTRE", "09:50", "10:20"),
    stop("v3", "文化站", "CULTURAL_FACILITY", "10:30", "11:30"),
  ],
  contentBlocks: ["SHOWCASE", "OPEN_CHANNEL"],
  forms: ["SITE_VISIT", "OBSERVATION_EXPERIENCE", "SYMPOSIUM"],
  leaderReport: { by: "镇长", role: "PRINCIPAL", subject: "上半年工作" },
  grounds: [],
  ...more,
});
