/** Documents of the acts on applications, as the two sites would send them. */
const NOT = `... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code } }`;
const RECEIPT = "... on ApplicationReceipt { receiptCode receiptNumber openDay { id } }";
const OWN = `... on Application { receiptNumber standing mayChange mayWithdraw name phone category villageOrUnit topics channel
  consents { publicationOfName } openDay { theme } }`;
const SHOWN = `... on Application { id receiptNumber status name phone possibleDuplicates mergedInto endedFor channel }`;

const act = (name: string, input: string, fact: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${fact} ${NOT} } }`;

export const SUBMIT = act("submitApplication", "SubmitApplicationInput", RECEIPT);
export const CHANGE = act("changeApplication", "ChangeApplicationInput", OWN);
export const WITHDRAW = act("withdrawApplication", "OpeningInput", OWN);
export const ERASE = act("eraseMyData", "OpeningInput", "... on ErasedData { receiptNumber erasedAt }");
export const OPEN = `query ($input: OpeningInput!) { application(input: $input) { __typename ${OWN.replace("... on Application {", "").replace(/\}$/, "")} } }`;

export const ENTER = act("enterApplication", "EnterApplicationInput", `${RECEIPT.replace("openDay", "applicationId openDay")}`);
export const RESOLVE_DUPLICATE = act("resolveDuplicate", "ResolveDuplicateInput", SHOWN);
export const WITHDRAW_ON_BEHALF = act("withdrawOnBehalf", "WithdrawOnBehalfInput", SHOWN);
export const UNMASK = act("unmaskApplicant", "UnmaskApplicantInput", "... on UnmaskedApplicant { receiptNumber name phone born }");

export const LIST = `query ($openDay: ID!, $first: Int, $after: String, $statuses: [ApplicationStatus!], $category: String,
    $channel: ApplicationChannel, $receiptNumber: String, $possibleDuplicates: Boolean) {
  organisation {
    openDay(id: $openDay) {
      applied
      quotas { category applied }
      applications(first: $first, after: $after, statuses: $statuses, category: $category, channel: $channel,
          receiptNumber: $receiptNumber, possibleDuplicates: $possibleDuplicates) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id receiptNumber status name phone category channel version villageOrUnit topics ties enteredBy consentObtainedBy
          consentObtainedOn consentText possibleDuplicates mergedInto nominatingUnit endedFor findings { clause article ok values } } }
      }
    }
  }
}`;

export const ONE = `query ($id: ID!) { organisation { application(id: $id) { id receiptNumber status name phone openDay { theme } } } }`;

const TABLE = `... on EnteredApplications { lines { line good receipt { receiptNumber receiptCode } possibleDuplicates
  refusal { code article values } faults { field code values } } }`;
export const ENTER_TABLE = act("enterApplications", "EnterApplicationsInput", TABLE);
export const CHECK_TABLE = act("checkApplications", "CheckApplicationsInput", TABLE);

const SHEET = "purpose by at";
export const EXPORT = act(
  "exportApplications",
  "ExportApplicationsInput",
  `... on ExportedApplications { ${SHEET} rows { receiptNumber name phone category status } }`,
);
export const EXPORT_IN_CLEAR = act(
  "exportPeopleInClear",
  "ExportPeopleInClearInput",
  `... on ExportedPeopleInClear { ${SHEET} rows { receiptNumber name phone villageOrUnit } }`,
);
