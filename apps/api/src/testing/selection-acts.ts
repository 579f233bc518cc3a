/** Documents of the draw, as a clerk's application and a citizen's page would send them. */
const ANSWER = `{ __typename ... on OpenDay { id status } ... on Refusal { code article values } ... on OutOfTurn { nowAt }
  ... on InvalidInput { faults { field code values } } }`;

const withInput = (act: string, input: string) => `mutation ($input: ${input}!) { ${act}(input: $input) ${ANSWER} }`;
const ofDay = (act: string) => `mutation ($openDay: ID!) { ${act}(openDay: $openDay) ${ANSWER} }`;

export const REALLOCATE = withInput("reallocateSeats", "ReallocateSeatsInput");
export const COMMIT_DRAW = withInput("commitDraw", "CommitDrawInput");
export const RECORD_SOURCES = withInput("recordDrawSources", "RecordDrawSourcesInput");
export const DRAW_LOTS = ofDay("drawLots");
export const ADMIT_ALL = ofDay("admitAll");

export const DRAW_UP_LIST = withInput("drawUpList", "DrawUpListInput");

export const DRAW = `query ($openDay: ID!) { organisation { openDay(id: $openDay) { draw {
  method sourceNames commitment seed ground groups { category candidates seats chance } selected { receipt } reserves { receipt } bundle } } } }`;

export const PUBLISHED_DRAW = `query ($openDay: ID!) { organisation(code: "shuidong") { openDay(id: $openDay) { draw {
  method ground selected { receipt } reserves { receipt } } } } }`;
