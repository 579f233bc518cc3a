import type { RegulationId } from "../regulation.js";
import type { Pack } from "./pack.js";
import { shuidong2024 } from "./shuidong-2024/clauses.js";
import { shuidong2024Restated } from "./shuidong-2024/restated.js";

export const PACKS: readonly Pack[] = [{ regulation: shuidong2024, restated: shuidong2024Restated }];

export const packOf = (id: RegulationId): Pack | undefined => PACKS.find(({ regulation }) => regulation.id === id);
