import { instantOf } from "@kaimen/domain";
import pg from "pg";
import type { DataSource } from "typeorm";

const { DATE, TIMESTAMPTZ } = pg.types.builtins;

/** PostgreSQL writes `2026-06-22 01:00:00+00`. */
const instant = (text: string) => instantOf(new Date(text).toISOString());

/** A legal day stays the text it is (the driver would make it a local midnight), and a moment becomes the domain's Instant. */
export const types = {
  getTypeParser(id: number, format?: "text" | "binary") {
    if (id === DATE && format !== "binary") return (text: string) => text;
    if (id === TIMESTAMPTZ && format !== "binary") return instant;
    return pg.types.getTypeParser(id, format as "text");
  },
};

/** TypeORM would turn the Instant of a row back into a Date, so that rows and raw answers would disagree. */
export function keepInstants({ driver }: DataSource): void {
  const hydrate = driver.prepareHydratedValue.bind(driver);
  driver.prepareHydratedValue = (value, column) => (column.type === "timestamptz" ? value : hydrate(value, column));
}
