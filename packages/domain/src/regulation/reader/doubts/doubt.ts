import type { WorkCalendar } from "../../../calendar/work-calendar.js";
import type { Source } from "../layout/source.js";
import type { Proposals, ReadingWarning } from "../reading.js";

/** What a doubt is judged by. Without a calendar nothing is said of working days. */
export type Read = { readonly source: Source; readonly proposals: Proposals; readonly calendar: WorkCalendar | null };

/** One way in which a text contradicts itself, or wants a person to look. */
export type Doubt = (read: Read) => ReadingWarning[];
