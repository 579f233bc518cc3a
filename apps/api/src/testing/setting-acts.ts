/** Documents of the office's settings, as a clerk's application would send them. */
const ANSWER = `{ __typename ... on Regulation { id inForceFrom clauses { name basis article force content } }
  ... on Refusal { code article values } ... on OutOfTurn { nowAt } ... on InvalidInput { faults { field code values } } }`;

export const LAY_DOWN = `mutation ($input: LayDownSettingInput!) { layDownSetting(input: $input) ${ANSWER} }`;
export const LIFT = `mutation ($input: LiftSettingInput!) { liftSetting(input: $input) ${ANSWER} }`;
export const SETTINGS = `query { organisation { regulation { id } settings { clause force content usual laidDownOn } } }`;
