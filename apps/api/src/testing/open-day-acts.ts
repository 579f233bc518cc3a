/** Documents of the acts on an open day, as a clerk's application would send them. */
const ANSWER = `{
  __typename
  ... on OpenDay { id status version date governedBy groupFormedOn announcedOn registrationClosesOn cancelGround departures { clause ground }
    postponements { from to ground } callExtensions { to ground } }
  ... on Refusal { code article values }
  ... on OutOfTurn { nowAt }
  ... on InvalidInput { faults { field code article } }
}`;

const withInput = (act: string, input: string) => `mutation ($input: ${input}!) { ${act}(input: $input) ${ANSWER} }`;
const ofDay = (act: string) => `mutation ($openDay: ID!) { ${act}(openDay: $openDay) ${ANSWER} }`;

export const PLAN = withInput("planOpenDay", "PlanInput");
export const REVISE = `mutation ($openDay: ID!, $input: PlanInput!, $version: Int) { reviseOpenDay(openDay: $openDay, input: $input, version: $version) ${ANSWER} }`;
export const APPROVE = withInput("approveOpenDay", "ApproveOpenDayInput");
export const FORM_GROUP = withInput("formSelectionGroup", "FormSelectionGroupInput");
export const ANNOUNCE = withInput("announceOpenDay", "AnnounceOpenDayInput");
export const EXTEND_CALL = withInput("extendCall", "ExtendCallInput");
export const CLOSE_REGISTRATION = ofDay("closeRegistration");
export const BEGIN_DAY = ofDay("beginDay");
export const CLOSE_DAY = ofDay("closeDay");
export const POSTPONE = withInput("postponeOpenDay", "PostponeOpenDayInput");
export const CANCEL = withInput("cancelOpenDay", "CancelOpenDayInput");

const RELEASE = `{
  __typename
  ... on Release { status textHash }
  ... on Refusal { code article values }
  ... on OutOfTurn { nowAt }
  ... on InvalidInput { faults { field code } }
}`;
export const SUBMIT_RELEASE = `mutation ($input: SubmitReleaseInput!) { submitRelease(input: $input) ${RELEASE} }`;
export const PASS_RELEASE = `mutation ($input: PassReleaseInput!) { passRelease(input: $input) ${RELEASE} }`;
export const RETURN_RELEASE = `mutation ($input: ReturnReleaseInput!) { returnRelease(input: $input) ${RELEASE} }`;
