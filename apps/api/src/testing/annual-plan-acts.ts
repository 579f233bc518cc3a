/** Documents of the year's plan, as a clerk's application would send them. */
const PLAN = `{ __typename ... on AnnualPlan { id version status year entries { month theme date } departures { clause ground } governedBy approvedOn }
  ... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code article } } }`;

export const DRAFT_ANNUAL_PLAN = `mutation ($input: DraftAnnualPlanInput!) { draftAnnualPlan(input: $input) ${PLAN} }`;
export const APPROVE_ANNUAL_PLAN = `mutation ($input: ApproveAnnualPlanInput!) { approveAnnualPlan(input: $input) ${PLAN} }`;

/** What the public reads of a year. */
export const STANDING_PLAN = `query ($year: Int!) { organisation(code: "shuidong") { annualPlan(year: $year) {
  year entries { month date theme } departures { clause ground } governedBy approvedOn } } }`;

export const june = { month: 6, theme: "走进便民服务" };
export const october = { month: 10, theme: "走进文化场馆" };
export const december = { month: 12, date: "2026-12-16", theme: "走进重点工程" };
