import { graphql } from "../../gql/gql.js";
import type { Client } from "../../site/client.js";
import { type Shown, shownAfter } from "./answers.js";
import type { Own } from "./my-application.act.js";

const AcceptInvitation_mutation = graphql(`
  mutation AcceptInvitation($input: OpeningInput!) {
    acceptInvitation(input: $input) {
      ... on Application { standing }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code } }
    }
  }
`);

const DeclineInvitation_mutation = graphql(`
  mutation DeclineInvitation($input: OpeningInput!) {
    declineInvitation(input: $input) {
      ... on Application { standing }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code } }
    }
  }
`);

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

const EraseMyData_mutation = graphql(`
  mutation EraseMyData($input: OpeningInput!) {
    eraseMyData(input: $input) {
      ... on ErasedData { receiptNumber }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code } }
    }
  }
`);

export async function accept(client: Client, input: Own): Promise<Shown> {
  const { data } = await client.mutate({ mutation: AcceptInvitation_mutation, variables: { input } });
  return shownAfter(data?.acceptInvitation, "ACCEPTED");
}

export async function decline(client: Client, input: Own): Promise<Shown> {
  const { data } = await client.mutate({ mutation: DeclineInvitation_mutation, variables: { input } });
  return shownAfter(data?.declineInvitation, "DECLINED");
}

export async function withdraw(client: Client, input: Own): Promise<Shown> {
  const { data } = await client.mutate({ mutation: WithdrawApplication_mutation, variables: { input } });
  return shownAfter(data?.withdrawApplication, "WITHDRAWN");
}

export async function erase(client: Client, input: Own): Promise<Shown> {
  const { data } = await client.mutate({ mutation: EraseMyData_mutation, variables: { input } });
  const answer = data?.eraseMyData;
  return answer?.__typename === "ErasedData" ? { at: "ERASED", receiptNumber: answer.receiptNumber } : shownAfter(answer, "LATE");
}
