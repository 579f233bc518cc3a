import { graphql } from "../../../gql/gql.js";

/** What one department says of one candidate, and what she does who is too near to her. */
export const DecideReview_mutation = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      __typename
      ... on ReviewedCandidate { application verdict awaited { department blocked } opinions { number department reviewer verdict reason on stands } recusals { department reviewer reason on } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export const ChangeReviewDecision_mutation = graphql(`
  mutation ChangeReviewDecision($input: ChangeReviewDecisionInput!) {
    changeReviewDecision(input: $input) {
      __typename
      ... on ReviewedCandidate { application verdict awaited { department blocked } opinions { number department reviewer verdict reason on stands } recusals { department reviewer reason on } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export const RecuseReviewer_mutation = graphql(`
  mutation RecuseReviewer($input: RecuseReviewerInput!) {
    recuseReviewer(input: $input) {
      __typename
      ... on ReviewedCandidate { application verdict awaited { department blocked } opinions { number department reviewer verdict reason on stands } recusals { department reviewer reason on } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);
