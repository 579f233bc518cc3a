import { addCounts, breakdownsOver, exactBreakdowns, exactFigures, publicBreakdowns, publicFiguresOver } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { aYear } from "../platform/errors/a-year.js";
import type { Once } from "../platform/once/once.js";
import { together } from "../platform/once/together.js";
import type { World } from "../world.js";
import { countsOfDays, countsOfYear, type Part } from "./counts.query.js";
import { opinionsByDepartment } from "./departments.js";
import type { BreakdownType, FigureType } from "./figure.type.js";
import { explained, grouped } from "./shown-figures.js";
import type { DepartmentOpinions, StatisticsType } from "./statistics.type.js";

type Asked = { readonly manager: EntityManager; readonly once: Once; readonly world: Pick<World, "now"> };

/** Days of one list are counted together. */
export async function partOfDay({ manager, once }: Pick<Asked, "manager" | "once">, openDay: string): Promise<Part> {
  const load = await once("counts of open days", async () => together((ids) => countsOfDays(manager, ids)));
  return load(openDay);
}

/** Towns of one county are counted together. */
async function partsOfYear({ manager, once }: Asked, organisation: string, year: number): Promise<readonly Part[]> {
  const load = await once(`counts of ${aYear(year)}`, async () => together((ids) => countsOfYear(manager, ids, year)));
  return load(organisation);
}

function published(parts: readonly Part[], { now }: Asked["world"]): StatisticsType {
  const days = parts.map(({ crowds, categories }) => publicBreakdowns(crowds, categories));
  return {
    asOf: now(),
    figures: publicFiguresOver(parts.map(({ counts }) => counts)).map(explained),
    breakdowns: breakdownsOver(days).map(grouped),
    opinionsByDepartment: opinionsByDepartment(parts.flatMap(({ opinions }) => opinions)),
  };
}

export const dayStatistics = async (asked: Asked, openDay: string): Promise<StatisticsType> =>
  published([await partOfDay(asked, openDay)], asked.world);

export const yearStatistics = async (asked: Asked, organisation: string, year: number): Promise<StatisticsType> =>
  published(await partsOfYear(asked, organisation, year), asked.world);

/** The office sees what was counted. */
export const exactDayFigures = async (asked: Asked, openDay: string): Promise<FigureType[]> =>
  exactFigures((await partOfDay(asked, openDay)).counts).map(explained);

export async function exactDayBreakdowns(asked: Asked, openDay: string): Promise<BreakdownType[]> {
  const { crowds, categories } = await partOfDay(asked, openDay);
  return exactBreakdowns(crowds, categories).map(grouped);
}

export async function exactYearFigures(asked: Asked, organisation: string, year: number): Promise<FigureType[]> {
  const parts = await partsOfYear(asked, organisation, year);
  return exactFigures(addCounts(parts.map(({ counts }) => counts))).map(explained);
}

export async function yearOpinionsByDepartment(asked: Asked, organisation: string, year: number): Promise<DepartmentOpinions[]> {
  const parts = await partsOfYear(asked, organisation, year);
  return opinionsByDepartment(parts.flatMap(({ opinions }) => opinions));
}
