import { useState } from "react";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import type { Role } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { wording } from "../../wording/zh-CN.js";
import { unitOptions } from "./AdmitStaff.js";
import { type Admitted, FirstPassword } from "./FirstPassword.js";
import type { Member, StaffUnits } from "./StaffPage.js";

const AssignRoles_act = graphql(`
  mutation AssignRoles($input: AssignRolesInput!) {
    assignRoles(input: $input) {
      ... on Staff { id roles unit }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const RenewSignIn_act = graphql(`
  mutation RenewSignIn($input: StaffInput!) {
    renewSignIn(input: $input) {
      ... on AdmittedStaff { firstPassword member { id username } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const SuspendStaff_act = graphql(`
  mutation SuspendStaff($input: StaffInput!) {
    suspendStaff(input: $input) {
      ... on Staff { id suspendedAt }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Given = { roles: Role[]; unit?: string | undefined };

const { staff } = wording;

/** Other roles, a new first password, the end of a sign-in. */
export function StaffActs({ member, units }: { readonly member: Member; readonly units: StaffUnits }) {
  const notMine = useNotMine("ADMINISTRATOR");
  const [admitted, setAdmitted] = useState<Admitted>();
  const unless = notMine ?? (member.suspendedAt ? staff.suspend.already : undefined);
  const common = { notYet: unless, link: true } as const;
  const input = { staff: member.id };
  return (
    <>
      <ActButton
        name={staff.assign}
        document={AssignRoles_act}
        variables={({ roles, unit }: Given) => ({ input: { ...input, roles, ...(unit && { unit }) } })}
        initial={{ roles: [...member.roles], unit: member.unit ?? undefined }}
        {...common}
      >
        <ChoiceField name="roles" label={staff.roles} options={optionsOf(wording.roles)} many />
        <ChoiceField name="unit" label={staff.unit} extra={staff.unitHint} options={unitOptions(units)} optional />
      </ActButton>
      <ActButton
        name={{ ...staff.renew, says: `${member.name}：${staff.renew.says}` }}
        document={RenewSignIn_act}
        variables={() => ({ input })}
        onDone={setAdmitted}
        {...common}
      />
      <ActButton
        name={{ ...staff.suspend, says: `${member.name}：${staff.suspend.says}` }}
        document={SuspendStaff_act}
        variables={() => ({ input })}
        danger
        {...common}
      />
      {admitted && <FirstPassword admitted={admitted} onClose={() => setAdmitted(undefined)} />}
    </>
  );
}
