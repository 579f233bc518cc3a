import { graphql } from "../../gql/gql.js";
import { type Act, textOf } from "../../site/act.js";

const WithdrawApplication_mutation = graphql(`
  mutation WithdrawApplication($input: OpeningInput!) {
    withdrawApplication(input: $input) {
      ... on Application { standing }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code } }
    }
  }
`);

/** The code and phone that open an application travel in posted forms only, never in an address. */
export type MyApplicationPosted = {
  readonly code: string;
  readonly phone: string;
  readonly fault?: "MISSING";
  readonly said?: "WITHDRAWN" | "LATE";
};

const show = (posted: MyApplicationPosted, status = 200) => ({ show: posted, status });

export const myApplicationAct: Act = async (client, { form, params: { town = "" } }) => {
  const code = textOf(form, "code");
  const phone = textOf(form, "phone");
  if (!code || !phone) return show({ code, phone, fault: "MISSING" }, 422);
  if (textOf(form, "act") !== "withdraw") return show({ code, phone });

  const { data } = await client.mutate({
    mutation: WithdrawApplication_mutation,
    variables: { input: { organisation: town, receiptCode: code, phone } },
  });
  return show({ code, phone, said: data?.withdrawApplication.__typename === "Application" ? "WITHDRAWN" : "LATE" });
};
