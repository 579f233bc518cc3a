import { NOTICES } from "../calendar/notices/notices.js";
import { compileCalendar, type WorkCalendar } from "../calendar/work-calendar.js";

/** The notices for 2024, 2025 and 2026; later years stand on the statute alone. */
export const calendar2026 = (): WorkCalendar => compileCalendar(NOTICES);
