import { useState } from "react";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import type { Role } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { wording } from "../../wording/zh-CN.js";
import { type Admitted, FirstPassword } from "./FirstPassword.js";
import type { StaffUnits } from "./StaffPage.js";

const AdmitStaff_act = graphql(`
  mutation AdmitStaff($input: AdmitStaffInput!) {
    admitStaff(input: $input) {
      ... on AdmittedStaff { firstPassword member { id username } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Given = { name: string; username: string; roles: Role[]; unit?: string };

const { staff } = wording;

export const unitOptions = (units: StaffUnits) =>
  units.filter(({ retired }) => !retired).map(({ id, name }) => ({ value: id, label: name }));

/** A new sign-in, whose first password is shown this once. */
export function AdmitStaff({ units }: { readonly units: StaffUnits }) {
  const notMine = useNotMine("ADMINISTRATOR");
  const [admitted, setAdmitted] = useState<Admitted>();
  return (
    <>
      <ActButton
        name={staff.admit}
        document={AdmitStaff_act}
        variables={(input: Given) => ({ input })}
        notYet={notMine}
        primary
        onDone={setAdmitted}
      >
        <TextField name="name" label={staff.name} most={50} />
        <TextField name="username" label={staff.username} extra={staff.usernameHint} most={30} />
        <ChoiceField name="roles" label={staff.roles} options={optionsOf(wording.roles)} many />
        <ChoiceField name="unit" label={staff.unit} extra={staff.unitHint} options={unitOptions(units)} optional />
      </ActButton>
      {admitted && <FirstPassword admitted={admitted} onClose={() => setAdmitted(undefined)} />}
    </>
  );
}
