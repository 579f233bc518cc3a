import { acceptInvitation as accept } from "@kaimen/domain";
import { ownAnswer } from "./own-answer.js";

/** Somebody who was invited says that she comes. Saying yes twice is saying yes. */
export const acceptInvitation = ownAnswer("InvitationAccepted", accept);
