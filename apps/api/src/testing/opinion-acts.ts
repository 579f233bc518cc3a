/** Documents of the acts on an opinion, as a clerk's application and a citizen's page would send them. */
const NOT = "... on OutOfTurn { nowAt } ... on Refusal { code article values } ... on InvalidInput { faults { field code values } }";
const RECEIPT = `__typename ... on OpinionReceipt { id receiptNumber receiptCode due provisional } ... on OutOfTurn { nowAt }
  ... on InvalidInput { faults { field code } }`;
const OWN = `__typename ... on OwnOpinion { status round due text reply adopted reason grade extendedFor } ${NOT}`;
const input = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const act = (name: string, fact: string) => `mutation ($input: ${input(name)}!) { ${name}(input: $input) { ${fact} } }`;

export const RAISE = act("raiseOpinion", RECEIPT);
export const REGISTER = act("registerOpinion", RECEIPT);

const PILE = `__typename ... on RegisteredOpinions { lines { line good receipt { id receiptNumber receiptCode due } faults { field code } } } ${NOT}`;
const pile = (name: string) => `mutation ($input: RegisterOpinionsInput!) { ${name}(input: $input) { ${PILE} } }`;
export const REGISTER_PILE = pile("registerOpinions");
export const CHECK_PILE = pile("checkOpinions");

export const EXPORT_OPINIONS = act(
  "exportOpinions",
  `__typename ... on ExportedOpinions { purpose by at rows { id text raisedBy phone } } ${NOT}`,
);

/** Any act of the office on one opinion, by its name. */
export const officeAct = (name: string) => act(name, `__typename ... on Opinion { id version status } ${NOT}`);

/** Any act of who raised it, by its name. */
export const ownAct = (name: string) => act(name, OWN);

const ROUND = `number startsOn reopenedFor extensions { days ground outcome askedBy decidedBy reason } returns { unit proposes reason }
  supervisions { instruction } reply { text adopted reason repliedOn workingDaysTaken due late manner answeredBy answeredAt recordedBy unit }
  rating { grade } published { question }`;
export const OPINION = `query ($id: ID!) { organisation { opinion(id: $id) { id version status erased text raisedBy phone receivedOn unit { name }
  clock { startsOn due extendedBy verdict } acknowledgementClock { due } acknowledgedLate draft { text } sendBacks { reason } rounds { ${ROUND} } } } }`;
export const BOARD = `query ($first: Int, $status: OpinionStatus) { organisation { opinions(first: $first, status: $status) {
  totalCount edges { node { id status erased text clock { due } unit { name } } } }
  opinionTallies { status count overdue } } }`;
export const PUBLISHED = `query ($first: Int) { organisation(code: "shuidong") { opinions(first: $first) {
  totalCount edges { node { question reply reason department adopted late onTheSpot } } }
  opinionCounts { raised answered open } } }`;
