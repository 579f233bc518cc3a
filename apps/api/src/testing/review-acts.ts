/** Documents of the joint review, as a clerk's application would send them. */
const NOT = "... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }";
const DAY = `{ __typename ... on OpenDay { id status } ${NOT} }`;
const CANDIDATE = `{ __typename ... on ReviewedCandidate { receiptNumber verdict awaited { department blocked }
  opinions { number department reviewer verdict reason stands } recusals { reviewer department reason } } ${NOT} }`;

const act = (name: string, input: string, fact: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${fact} }`;

export const OPEN_REVIEW = act("openJointReview", "OpenJointReviewInput", DAY);
export const APPOINT = act("appointReviewer", "AppointReviewerInput", DAY);
export const DECIDE = act("decideReview", "DecideReviewInput", CANDIDATE);
export const CHANGE_DECISION = act("changeReviewDecision", "ChangeReviewDecisionInput", CANDIDATE);
export const RECUSE = act("recuseReviewer", "RecuseReviewerInput", CANDIDATE);
export const CONCLUDE = `mutation ($openDay: ID!) { concludeJointReview(openDay: $openDay) ${DAY} }`;

export const BOARD = `query ($openDay: ID!, $first: Int, $after: String, $verdict: JointVerdict, $department: ID) { organisation {
  openDay(id: $openDay) { reviewBoard(first: $first, after: $after, verdict: $verdict, department: $department) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { application receiptNumber category name villageOrUnit verdict awaited { department blocked }
      opinions { number department verdict stands } recusals { department reviewer } } } } } } }`;
