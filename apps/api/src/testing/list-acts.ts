/** Documents of the notice, the invitations and the door, as the two sites would send them. */
const NOT = "... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }";
const DAY = `{ __typename ... on OpenDay { id status noticeOpensOn noticeClosesOn settledOn } ${NOT} }`;
const OWN = `{ __typename ... on Application { standing invitation { status answerBy movedUp mayAccept mayDecline } } ${NOT} }`;
const LINE = "receiptNumber name status answeredOn promotion { inPlaceOf because rule } checkIns { stop at }";
const INVITED = `{ __typename ... on Invitation { ${LINE} } ${NOT} }`;
const OBJECTION = "receiptNumber against text status decidedOn reason";

const act = (name: string, input: string, fact: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${fact} }`;
const ofDay = (name: string) => `mutation ($openDay: ID!) { ${name}(openDay: $openDay) ${DAY} }`;
const asked = (fields: string) => `query ($openDay: ID!) { organisation { openDay(id: $openDay) { ${fields} } } }`;

export const PREVIEW = asked("noticePreview { text lines { place receipt shownAs villageOrUnit state } }");
export const PUBLISH_NOTICE = ofDay("publishNotice");
export const NOTICE = `query ($openDay: ID!) { organisation(code: "shuidong") { openDay(id: $openDay) { notice {
  text closesOn lines { place receipt shownAs category villageOrUnit state } } } } }`;
export const RAISE_OBJECTION = act(
  "raiseObjection",
  "RaiseObjectionInput",
  `{ __typename ... on ObjectionReceipt { receiptNumber receiptCode } ${NOT} }`,
);
export const OWN_OBJECTION = `query ($input: OpeningInput!) { objection(input: $input) { ${OBJECTION} } }`;
export const OBJECTIONS = asked(`objections { id ${OBJECTION} name phone decidedBy }`);
export const DECIDE_OBJECTION = act("decideObjection", "DecideObjectionInput", `{ __typename ... on Objection { ${OBJECTION} } ${NOT} }`);
export const UNMASK_OBJECTOR = act("unmaskObjector", "UnmaskObjectorInput", `{ __typename ... on UnmaskedObjector { name phone } ${NOT} }`);
export const SETTLE = ofDay("settleOpenDay");

export const ACCEPT = act("acceptInvitation", "OpeningInput", OWN);
export const DECLINE = act("declineInvitation", "OpeningInput", OWN);
export const ACCEPT_ON_BEHALF = act("acceptOnBehalf", "AnswerOnBehalfInput", INVITED);
export const DECLINE_ON_BEHALF = act("declineOnBehalf", "AnswerOnBehalfInput", INVITED);
export const LAPSE = ofDay("lapseInvitations");
export const OWN_INVITATION = `query ($input: OpeningInput!) { application(input: $input) ${OWN.replace(NOT, "")} }`;
export const TICKET = "query ($input: OpeningInput!) { application(input: $input) { invitation { ticket } } }";
export const ROLL = asked(`roll { seated { receipt by } waiting { receipt } gone { receipt because } belowLeast { category least have } }`);
export const DOOR_LIST = `query ($openDay: ID!, $first: Int, $after: String, $statuses: [InvitationStatus!]) { organisation {
  openDay(id: $openDay) { invitations(first: $first, after: $after, statuses: $statuses) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${LINE} } } } } } }`;

export const CHECK_IN = act("checkIn", "CheckInInput", INVITED);
export const UNDO_CHECK_IN = act("undoCheckIn", "UndoCheckInInput", INVITED);
export const STAND_IN = act("standIn", "StandInInput", DAY);
export const EXPORT_DOOR_LIST = act(
  "exportDoorList",
  "ExportDoorListInput",
  `{ __typename ... on ExportedDoorList { purpose exportedBy people { receiptNumber name category villageOrUnit ticket } } ${NOT} }`,
);
