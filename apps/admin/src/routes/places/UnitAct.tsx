import { ActButton } from "../../acts/ActButton.js";
import { TextField, TickField } from "../../acts/fields.js";
import { graphql } from "../../gql/gql.js";
import type { PlacesPageQuery } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";

const CreateUnit_act = graphql(`
  mutation CreateUnit($input: UnitInput!) {
    createUnit(input: $input) {
      ... on Unit { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const UpdateUnit_act = graphql(`
  mutation UpdateUnit($id: ID!, $input: UnitInput!) {
    updateUnit(id: $id, input: $input) {
      ... on Unit { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Unit = NonNullable<PlacesPageQuery["organisation"]>["units"][number];
type Given = { name: string; retired: boolean };

const { places } = wording;

/** Adds a unit, or corrects and retires the one that is handed in. */
export function UnitAct({ unit }: { readonly unit?: Unit }) {
  const common = { explains: places.explains, unless: useNotMine("ORGANISER", "ADMINISTRATOR"), children: <Fields /> };
  if (!unit) {
    const values = { retired: false };
    return (
      <ActButton name={places.addUnit} act={CreateUnit_act} asked={(input: Given) => ({ input })} values={values} primary {...common} />
    );
  }
  const { id, name, retired } = unit;
  const asked = (input: Given) => ({ id, input });
  return <ActButton name={places.changeVenue} act={UpdateUnit_act} asked={asked} values={{ name, retired }} small {...common} />;
}

const Fields = () => (
  <>
    <TextField name="name" label={places.name} most={100} />
    <TickField name="retired" label={places.retired} />
  </>
);
