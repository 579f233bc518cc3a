import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, NumberField, TextField, TickField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import type { PlacesPageQuery, VenueType } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { wording } from "../../wording/zh-CN.js";

const CreateVenue_act = graphql(`
  mutation CreateVenue($input: VenueInput!) {
    createVenue(input: $input) {
      ... on Venue { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const UpdateVenue_act = graphql(`
  mutation UpdateVenue($id: ID!, $input: VenueInput!) {
    updateVenue(id: $id, input: $input) {
      ... on Venue { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Venue = NonNullable<PlacesPageQuery["organisation"]>["venues"][number];
type Given = { name: string; type: VenueType; address: string; capacity: number; retired: boolean };

const { places, venueTypes } = wording;

/** Adds a place, or corrects and retires the one that is handed in. */
export function VenueAct({ venue }: { readonly venue?: Venue }) {
  const common = { notYet: useNotMine("ORGANISER", "ADMINISTRATOR"), children: <Fields /> };
  if (!venue) {
    const values = { retired: false };
    return (
      <ActButton
        name={{ name: places.addVenue, says: places.says }}
        document={CreateVenue_act}
        variables={(input: Given) => ({ input })}
        initial={values}
        primary
        {...common}
      />
    );
  }
  const { id, name, type, address, capacity, retired } = venue;
  const asked = (input: Given) => ({ id, input });
  return (
    <ActButton
      name={{ name: places.changeVenue, says: places.says }}
      document={UpdateVenue_act}
      variables={asked}
      initial={{ name, type, address, capacity, retired }}
      link
      {...common}
    />
  );
}

const Fields = () => (
  <>
    <TextField name="name" label={places.name} most={100} />
    <ChoiceField name="type" label={places.type} options={optionsOf(venueTypes)} />
    <TextField name="address" label={places.address} most={200} />
    <NumberField name="capacity" label={places.capacity} least={1} suffix="人" />
    <TickField name="retired" label={places.retired} />
  </>
);
