export { aggregate } from "./aggregate.js";
export { auditLottery } from "./audit.js";
export { main } from "./cli.js";
export { InvalidProblem, sentenceOf } from "./issue.js";
export { selectHere } from "./select.js";
export { validate } from "./validate.js";
