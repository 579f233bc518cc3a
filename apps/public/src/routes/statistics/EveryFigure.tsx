import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Table } from "../../ui/Table.js";
import { type Figure, type Figures, meaningIn, valueIn } from "./figures.js";

/** The table behind the pictures: every figure with its definition, its numerator and its denominator. */
export function EveryFigure({ figures }: { readonly figures: Figures }) {
  const wording = useWording();
  const { statistics } = wording;
  const { figure, value, how } = statistics.columns;
  const valueCell = (one: Figure) => {
    const words = valueIn(one, wording);
    const { numerator, denominator } = one;
    return numerator !== null && denominator !== null ? `${words}（${statistics.divided(numerator, denominator)}）` : words;
  };
  return (
    <Section title={statistics.all}>
      <Table
        caption={statistics.all}
        columns={[figure, value, how]}
        lines={figures.map((one) => ({ key: one.code, cells: [statistics.names[one.code], valueCell(one), meaningIn(one, wording)] }))}
      />
    </Section>
  );
}
