import type { HolidayNotice } from "../holiday-notice.js";
import { notice2024 } from "./2024.js";
import { notice2025 } from "./2025.js";
import { notice2026 } from "./2026.js";

/** The notices that come with the product; an office enters later ones itself. */
export const NOTICES: readonly HolidayNotice[] = [notice2024, notice2025, notice2026];
