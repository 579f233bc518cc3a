import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { type Bounds, movedSeats } from "./moved-seats.js";

const ReallocateSeats_mutation = graphql(`
  mutation ReallocateSeats($input: ReallocateSeatsInput!) {
    reallocateSeats(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Props = { readonly day: string; readonly was: readonly Bounds[]; readonly is: readonly Bounds[]; readonly onDone: () => void };

const { selection: labels } = words;
const groupOf = (category: string) => wording.categories[category] ?? category;

/** Puts the bounds that were typed into the grid in the place of what was told before; the ground is shown to the public. */
export function ReallocateSeats({ day, was, is, onDone }: Props) {
  const { notMine } = useMay();
  const moved = movedSeats(was, is);
  return (
    <ActButton
      name="reallocateSeats"
      document={ReallocateSeats_mutation}
      variables={({ ground = "" }: { ground?: string }) => ({
        input: { openDay: day, ground, changes: is.map(({ category, least, most }) => ({ category, least, most })) },
      })}
      notYet={notMine("ORGANISER") || (moved.length === 0 && labels.typeFirst)}
      onDone={onDone}
    >
      <ul>
        {moved.map(({ from, to }) => (
          <li key={to.category}>{labels.moved(groupOf(to.category), `${from.least}–${from.most}`, `${to.least}–${to.most}`)}</li>
        ))}
      </ul>
      <TextField name="ground" label={words.grounds} rows={2} required />
    </ActButton>
  );
}
