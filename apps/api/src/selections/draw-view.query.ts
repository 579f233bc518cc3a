import { countsOf, type DrawBundle, waterFilling } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { DrawType } from "./draw.type.js";
import { SelectionRow } from "./selection.row.js";

/** Chances follow from the frozen list, so they are shown before the draw as after it. */
function groupsOf({ frozen, outcome }: SelectionRow) {
  if (outcome?.method === "ORGANISER") return [];
  const counts = countsOf(frozen?.candidates ?? outcome?.selected ?? []);
  const shares = frozen ? waterFilling({ ...frozen, counts, seed: "" }, String) : (outcome?.composition ?? []);
  return shares.map(({ category, seats }) => {
    const candidates = counts[category] ?? 0;
    return { category, candidates, seats, chance: candidates === 0 ? 0 : seats / candidates };
  });
}

function bundleOf({ frozen, commitment, sources, seed, outcome }: SelectionRow): DrawBundle | null {
  return frozen && commitment && seed && outcome?.method === "LOT" ? { ...frozen, commitment, sources, seed, draw: outcome } : null;
}

/** Named before a die is thrown, so that whoever watches knows what will be thrown, and who writes it down need not remember. */
const namesOf = ({ frozen }: SelectionRow) => [...(frozen?.sourceNames ?? [])];

const groundOf = ({ outcome }: SelectionRow) => (outcome?.method === "ORGANISER" ? outcome.ground : null);

/** How one open day's list was drawn up, in one read; null before anything is frozen. */
export async function drawView(manager: EntityManager, organisation: string, openDay: string): Promise<DrawType | null> {
  const row = await manager.findOneBy(SelectionRow, { organisation, openDay });
  if (!row) return null;
  const { method, commitment, committedAt, sources, seed, outcome } = row;
  const places = { selected: [...(outcome?.selected ?? [])], reserves: [...(outcome?.reserves ?? [])] };
  return {
    method,
    commitment,
    committedAt,
    sources,
    seed,
    ...places,
    ground: groundOf(row),
    groups: groupsOf(row),
    sourceNames: namesOf(row),
    bundle: bundleOf(row),
  };
}

/** A lot is followed as it is drawn; a list that the office named is nobody's to read before it is posted, or settled where none is. */
export async function publishedDraw(manager: EntityManager, { organisation, id, ...day }: PublishedOf): Promise<DrawType | null> {
  const draw = await drawView(manager, organisation, id);
  const posted = day.noticeOpensOn ?? day.settledOn;
  return draw?.method === "ORGANISER" && !posted ? null : draw;
}

type PublishedOf = { readonly organisation: string; readonly id: string } & Partial<Record<"noticeOpensOn" | "settledOn", string | null>>;
