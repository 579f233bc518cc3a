import { useApolloClient } from "@apollo/client/react";
import { App, Progress } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { dossier as words } from "../../../wording/zh-CN.dossier.js";
import type { Day } from "../DayFrame.js";
import type { Dossier } from "./DossierPage.js";
import type { Exported } from "./file/export-dossier.js";

const ExportDossier_mutation = graphql(`
  mutation ExportDossier($input: ExportDossierInput!) {
    exportDossier(input: $input) {
      __typename
      ... on DossierExport { openDay purpose by exportedAt }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Props = { readonly day: Day; readonly dossier: Dossier };

/** The dossier as one file. What puts it together is loaded when it is wanted, and runs on while the clerk goes to another page. */
export function ExportDossier({ day, dossier }: Props) {
  const client = useApolloClient();
  const { notification } = App.useApp();
  const { exported } = words;

  async function putTogether(fact: Exported) {
    const key = `dossier-${day.id}`;
    const tell = (percent: number) =>
      notification.open({ key, title: exported.running, description: <Progress percent={percent} />, duration: 0 });
    tell(0);
    try {
      const { exportDossier } = await import("./file/export-dossier.js");
      await exportDossier({ client, day, dossier, exported: fact }, tell);
      notification.success({ key, title: exported.ready });
    } catch {
      notification.error({ key, title: exported.failed, duration: 0 });
    }
  }

  return (
    <ActButton
      name={exported.words}
      primary
      document={ExportDossier_mutation}
      variables={({ purpose }: { purpose: string }) => ({ input: { openDay: day.id, purpose } })}
      onDone={(fact) => void putTogether(fact)}
    >
      <TextField name="purpose" label={exported.purpose} extra={exported.purposeHint} most={200} area={2} />
    </ActButton>
  );
}
