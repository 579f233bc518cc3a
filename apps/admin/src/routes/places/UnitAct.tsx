import { ActButton } from "../../act/ActButton.js";
import { TextField, TickField } from "../../act/fields.js";
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
  const common = { notYet: useNotMine("ORGANISER", "ADMINISTRATOR"), children: <Fields /> };
  if (!unit) {
    const values = { retired: false };
    return (
      <ActButton
        name={{ name: places.addUnit, says: places.says }}
        document={CreateUnit_act}
        variables={(input: Given) => ({ input })}
        initial={values}
        primary
        {...common}
      />
    );
  }
  const { id, name, retired } = unit;
  const asked = (input: Given) => ({ id, input });
  return (
    <ActButton
      name={{ name: places.changeVenue, says: places.says }}
      document={UpdateUnit_act}
      variables={asked}
      initial={{ name, retired }}
      link
      {...common}
    />
  );
}

const Fields = () => (
  <>
    <TextField name="name" label={places.name} most={100} />
    <TickField name="retired" label={places.retired} />
  </>
);
